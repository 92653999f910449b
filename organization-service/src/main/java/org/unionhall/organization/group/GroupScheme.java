package org.unionhall.organization.group;

/** A way the federation counts groups at a time or place. */
public enum GroupScheme {
    /** The eight groups of the ACFTU's plan of March 2018. */
    EIGHT_GROUPS_2018,
    /** The four key groups of new employment, from July 2021. */
    NEW_EMPLOYMENT_FOUR_2021,
    /** The eight and ride-hailing drivers, as some cities count. */
    NINE_GROUPS
}
