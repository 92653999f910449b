/** Answers that go on: how something is, again whenever it has changed. */
package org.unionhall.platform.web.stream;
