package org.unionhall.platform.web;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/**
 * Texts are as long as people and the contract count them, by code points, and a text of which
 * nothing can be seen is blank.
 */
@ApplicationScoped
public class TextValidation implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        var mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(Size.class)
                .includeExistingValidators(true)
                .validatedBy(Length.class);
        mapping.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(Seen.class);
        configuration.addMapping(mapping);
    }

    /** {@link Size} of a text. */
    public static class Length implements ConstraintValidator<Size, String> {

        private int least;
        private int most;

        @Override
        public void initialize(Size size) {
            least = size.min();
            most = size.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || (Typed.length(text) >= least && Typed.length(text) <= most);
        }
    }

    /** {@link NotBlank}. */
    public static class Seen implements ConstraintValidator<NotBlank, CharSequence> {

        @Override
        public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
            return text != null && !Typed.isBlank(text.toString());
        }
    }
}
