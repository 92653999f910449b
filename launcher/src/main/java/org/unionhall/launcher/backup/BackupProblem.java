package org.unionhall.launcher.backup;

/** Why nothing was backed up or restored, in one sentence for the person at the terminal. */
public final class BackupProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BackupProblem(String message) {
        super(message);
    }

    public BackupProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
