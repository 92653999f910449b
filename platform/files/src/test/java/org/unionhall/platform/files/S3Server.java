package org.unionhall.platform.files;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.jclouds.blobstore.options.ListContainerOptions;
import org.unionhall.platform.embedded.Ports;

/** S3Proxy on a port of its own, with one bucket in memory. */
final class S3Server {

    private static final String BUCKET = "files";

    private final int port = Ports.free();
    private final BlobStoreContext context =
            ContextBuilder.newBuilder("transient")
                    .credentials("key", "secret")
                    .build(BlobStoreContext.class);
    private final BlobStore blobs = context.getBlobStore();
    private S3Proxy proxy;

    private S3Server() {
        blobs.createContainerInLocation(null, BUCKET);
    }

    static S3Server start() throws Exception {
        var server = new S3Server();
        server.comeBack();
        return server;
    }

    void comeBack() throws Exception {
        proxy =
                S3Proxy.builder()
                        .blobStore(blobs)
                        .endpoint(URI.create("http://127.0.0.1:" + port))
                        .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
                        .build();
        proxy.start();
    }

    void goAway() throws Exception {
        proxy.stop();
    }

    S3Pieces pieces(String service) {
        return new S3Pieces(
                "http://127.0.0.1:" + port,
                service,
                new S3Settings("cn-north-1", BUCKET, "key", "secret"));
    }

    /** What lies in the bucket. */
    List<byte[]> objects() throws IOException {
        var found = new ArrayList<byte[]>();
        for (var object : blobs.list(BUCKET, ListContainerOptions.Builder.recursive())) {
            try (var content = blobs.getBlob(BUCKET, object.getName()).getPayload().openStream()) {
                found.add(content.readAllBytes());
            }
        }
        return found;
    }

    void close() throws Exception {
        goAway();
        context.close();
    }
}
