package org.unionhall.platform.web.problem;

/**
 * A {@link ProblemType} that keeps its status and texts together, as the enum of a feature does.
 */
public interface WordedProblem extends ProblemType {

    Words words();

    @Override
    default int status() {
        return words().status();
    }

    @Override
    default Text title() {
        return words().title();
    }

    @Override
    default Text detail() {
        return words().detail();
    }
}
