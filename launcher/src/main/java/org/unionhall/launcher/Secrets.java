package org.unionhall.launcher;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/**
 * The secrets of one installation: made at random at its first start, readable by its owner only,
 * never changed afterwards.
 */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final Path folder;
    private final Properties values;

    private Secrets(Path folder, Properties values) {
        this.folder = folder;
        this.values = values;
    }

    /** Reads the secrets of this folder and makes those that are not there. */
    public static Secrets in(Path folder) {
        try {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            var file = folder.resolve("platform.properties");
            if (!Files.exists(file)) {
                makePlatform(file);
            }
            if (!Files.exists(folder.resolve("jwks.json"))) {
                makeSigningKey(folder);
            }
            if (!Files.exists(folder.resolve("seal-keys.properties"))) {
                makeSealKeys(folder.resolve("seal-keys.properties"));
            }
            var values = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
            return new Secrets(folder, values);
        } catch (IOException e) {
            throw new UncheckedIOException("The secrets cannot be kept in " + folder, e);
        }
    }

    /** The password of a service's own database role. */
    public String databasePassword(String service) {
        return values.getProperty("database." + service);
    }

    /** The API client that founds everything. */
    public String founderClientId() {
        return values.getProperty("founder.client-id");
    }

    /** That client's secret. */
    public String founderClientSecret() {
        return values.getProperty("founder.client-secret");
    }

    /** That client's account. */
    public UUID founderAccount() {
        return UUID.fromString(values.getProperty("founder.account"));
    }

    /** RSA 2048, PKCS#8, PEM. */
    public Path signingKey() {
        return folder.resolve("signing-key.pem");
    }

    /** The public half as a JSON Web Key Set. */
    public Path jwks() {
        return folder.resolve("jwks.json");
    }

    /** Keys that identity numbers and mobiles are sealed with. */
    public Path sealKeys() {
        return folder.resolve("seal-keys.properties");
    }

    private static void makePlatform(Path file) throws IOException {
        var values = new Properties();
        for (var service : List.of("membership", "organization", "events")) {
            values.setProperty("database." + service, random(24));
        }
        values.setProperty("founder.client-id", "founder");
        values.setProperty("founder.client-secret", random(32));
        values.setProperty("founder.account", UUID.randomUUID().toString());
        var text = new StringWriter();
        values.store(text, "Passwords of this installation. Keep them secret.");
        write(file, text.toString());
    }

    private static void makeSealKeys(Path file) throws IOException {
        write(
                file,
                "# Whoever has these can read identity numbers; whoever loses them never can"
                        + " again.\n"
                        + "cipher.primary=k1\n"
                        + ("cipher.k1=" + Base64.getEncoder().encodeToString(bytes(32)) + "\n")
                        + ("index.key=" + Base64.getEncoder().encodeToString(bytes(32)) + "\n"));
    }

    private static void makeSigningKey(Path folder) throws IOException {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var pem = Base64.getMimeEncoder(64, new byte[] {'\n'});
            write(
                    folder.resolve("signing-key.pem"),
                    "-----BEGIN PRIVATE KEY-----\n"
                            + pem.encodeToString(pair.getPrivate().getEncoded())
                            + "\n-----END PRIVATE KEY-----\n");
            write(folder.resolve("jwks.json"), jwks((RSAPublicKey) pair.getPublic()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key id is the key's RFC 7638 thumbprint. */
    private static String jwks(RSAPublicKey key) throws GeneralSecurityException {
        var e = unsigned(key.getPublicExponent());
        var n = unsigned(key.getModulus());
        var canonical = "{\"e\":\"" + e + "\",\"kty\":\"RSA\",\"n\":\"" + n + "\"}";
        var digest = MessageDigest.getInstance("SHA-256");
        var kid = URL.encodeToString(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\""
                + (kid + "\",\"n\":\"" + n + "\",\"e\":\"" + e + "\"}]}\n");
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return URL.encodeToString(
                bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static void write(Path file, String text) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(
                fresh,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random(int length) {
        return HexFormat.of().formatHex(bytes(length));
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
