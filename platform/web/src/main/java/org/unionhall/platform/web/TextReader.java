package org.unionhall.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Reads texts as ever, and refuses somebody's number where no {@link Personal} text is meant. */
final class TextReader extends StdScalarDeserializer<String> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    TextReader() {
        super(String.class);
    }

    @Override
    public JsonDeserializer<?> createContextual(
            DeserializationContext context, BeanProperty property) {
        return property != null && property.getAnnotation(Personal.class) != null
                ? StringDeserializer.instance
                : this;
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (PersonalNumbers.in(text)) {
            throw new JsonMappingException(
                    parser,
                    "a personal number where none belongs",
                    new Rejection(CommonProblem.PERSONAL_NUMBER));
        }
        return text;
    }
}
