package org.unionhall.organization.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.facts.FactMessage;

/** A fact that a feature of this service counts. */
public record OrganizationFact(@JsonUnwrapped Fact fact) implements FactMessage {

    public static final String TOPIC = "unionhall.organization.facts.v1";

    @Override
    public String topic() {
        return TOPIC;
    }
}
