package org.unionhall.launcher.walkthrough;

import java.time.Duration;

/**
 * One step of the main job, done.
 *
 * @param number from 1
 * @param title what was done, in words
 * @param result what came of it; the reason when it failed
 * @param took how long the person waited
 * @param good whether what must be true was true
 */
public record Step(int number, String title, String result, Duration took, boolean good) {}
