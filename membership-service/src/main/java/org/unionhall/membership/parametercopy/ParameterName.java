package org.unionhall.membership.parametercopy;

/** The parameters this service decides by; the names are those of the organization service. */
public enum ParameterName {
    /** Full years a person must have to join: 劳动法 §15. */
    MINIMUM_JOINING_AGE,
    /** From this age on the clerk is told to look twice (retired?); it never refuses. */
    JOINING_AGE_WARNING,
    /** Days after which a rejected or withdrawn application is deleted. */
    REFUSED_APPLICATION_DAYS
}
