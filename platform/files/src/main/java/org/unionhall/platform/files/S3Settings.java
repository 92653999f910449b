package org.unionhall.platform.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How an S3 server is spoken to. */
@Dependent
class S3Settings {

    final String region;
    final String bucket;
    final String keyId;
    final String secret;

    @Inject
    S3Settings(
            @ConfigProperty(name = "unionhall.files.s3.region") String region,
            @ConfigProperty(name = "unionhall.files.s3.bucket") String bucket,
            @ConfigProperty(name = "unionhall.files.s3.key-id") Optional<String> keyId,
            @ConfigProperty(name = "unionhall.files.s3.secret") Optional<String> secret) {
        this(region, bucket, keyId.orElse(""), secret.orElse(""));
    }

    S3Settings(String region, String bucket, String keyId, String secret) {
        this.region = region;
        this.bucket = bucket;
        this.keyId = keyId;
        this.secret = secret;
    }
}
