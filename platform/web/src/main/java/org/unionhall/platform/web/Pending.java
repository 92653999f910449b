package org.unionhall.platform.web;

/**
 * A view of work that goes on after the answer: what {@link Creates} it answers 202 instead of 201.
 */
public interface Pending {}
