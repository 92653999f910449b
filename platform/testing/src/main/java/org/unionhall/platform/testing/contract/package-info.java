/**
 * What a service promises, read from its running OpenAPI, and what it answers: the one reader that
 * every rail stands on. Every answer of every HTTP test is held against it.
 */
package org.unionhall.platform.testing.contract;
