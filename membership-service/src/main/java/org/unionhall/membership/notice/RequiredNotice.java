package org.unionhall.membership.notice;

/** A notice in force: its code, the version to consent to, and whether joining needs it. */
public record RequiredNotice(String code, int version, boolean required) {}
