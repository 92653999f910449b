package org.unionhall.platform.web.problem;

/** The status of a refusal and its texts. */
public record Words(int status, Text title, Text detail) {}
