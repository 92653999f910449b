package org.unionhall.platform.files;

import jakarta.ws.rs.ServiceUnavailableException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Pieces as objects {@code <service>/<file>/<position>} of a bucket. When the server cannot be
 * reached, what was asked is answered with 503 and may be asked again.
 */
final class S3Pieces implements Pieces, AutoCloseable {

    private static final Duration LONGEST_TRY = Duration.ofSeconds(5);
    private static final Duration LONGEST_CALL = Duration.ofSeconds(15);
    private static final long RETRY_AFTER_SECONDS = 5;

    private final S3Client client;
    private final String service;
    private final String bucket;

    /**
     * @param address such as {@code https://s3.example.cn}
     * @param service whose files they are; several may share a bucket
     */
    S3Pieces(String address, String service, S3Settings settings) {
        this.service = service;
        this.bucket = settings.bucket;
        this.client =
                S3Client.builder()
                        .endpointOverride(URI.create(address))
                        .region(Region.of(settings.region))
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(
                                                settings.keyId, settings.secret)))
                        .httpClientBuilder(UrlConnectionHttpClient.builder())
                        .overrideConfiguration(
                                override ->
                                        override.apiCallAttemptTimeout(LONGEST_TRY)
                                                .apiCallTimeout(LONGEST_CALL))
                        // what servers other than Amazon's understand
                        .forcePathStyle(true)
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .build();
    }

    @Override
    public void write(UUID file, int position, byte[] piece) {
        reached(
                () ->
                        client.putObject(
                                put -> put.bucket(bucket).key(folder(file) + position),
                                RequestBody.fromBytes(piece)));
    }

    @Override
    public Optional<byte[]> read(UUID file, int position) {
        return reached(
                () -> {
                    try {
                        return Optional.of(
                                client.getObjectAsBytes(
                                                get ->
                                                        get.bucket(bucket)
                                                                .key(folder(file) + position))
                                        .asByteArray());
                    } catch (NoSuchKeyException deleted) {
                        return Optional.empty();
                    }
                });
    }

    @Override
    public void delete(UUID file) {
        reached(
                () -> {
                    client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(folder(file)))
                            .contents()
                            .forEach(
                                    object ->
                                            client.deleteObject(
                                                    delete ->
                                                            delete.bucket(bucket)
                                                                    .key(object.key())));
                    return file;
                });
    }

    private String folder(UUID file) {
        return service + "/" + file + "/";
    }

    private static <T> T reached(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException away) {
            throw new ServiceUnavailableException(RETRY_AFTER_SECONDS, away);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
