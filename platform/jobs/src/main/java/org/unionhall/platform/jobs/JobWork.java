package org.unionhall.platform.jobs;

import java.util.stream.Stream;
import org.unionhall.platform.files.StoredFile;

/** How jobs of one kind are done. A feature brings a bean of this type. */
public interface JobWork {

    /** The kind it does, such as {@code members.export}; never changed. */
    String kind();

    /**
     * Does the next piece: a second's worth, in the running transaction, in which it is also
     * recorded how far the job is. It asks again whether who asked may have it done.
     *
     * @throws org.unionhall.platform.web.problem.Rejection when a rule ends the job
     */
    JobPiece piece(JobTurn job);

    /**
     * Makes the result when all pieces are done, outside of transactions. May be called again, and
     * makes the same then.
     *
     * @param pieces what the pieces left, in their order, read one at a time
     * @throws org.unionhall.platform.web.problem.Rejection when a rule ends the job
     */
    StoredFile result(JobTurn job, Stream<byte[]> pieces);
}
