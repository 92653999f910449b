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

    private static final String PLATFORM = "platform.properties";
    private static final String SIGNING_KEY = "signing-key.pem";
    private static final String JWKS = "jwks.json";
    private static final String SEAL_KEYS = "seal-keys.properties";

    /** Every file there is. */
    static final List<String> FILES = List.of(PLATFORM, SIGNING_KEY, JWKS, SEAL_KEYS);

    private final Path folder;
    private final Properties values;

    private Secrets(Path folder, Properties values) {
        this.folder = folder;
        this.values = values;
    }

    /**
     * Reads the secrets of this folder, which lies beside the database's. Those that are not there
     * are made, as long as there is no database: what was written with lost keys could never be
     * read again with new ones.
     *
     * @throws Lost when the database is there and not all of them are
     */
    public static Secrets in(Path folder) {
        refuseLost(folder);
        try {
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            var file = folder.resolve(PLATFORM);
            if (!Files.exists(file)) {
                makePlatform(file);
            }
            if (!Files.exists(folder.resolve(JWKS))) {
                makeSigningKey(folder);
            }
            if (!Files.exists(folder.resolve(SEAL_KEYS))) {
                makeSealKeys(folder.resolve(SEAL_KEYS));
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

    private static void refuseLost(Path folder) {
        if (!Files.exists(folder.toAbsolutePath().resolveSibling("postgres"))) {
            return;
        }
        var lost = FILES.stream().filter(file -> !Files.exists(folder.resolve(file))).toList();
        if (!lost.isEmpty()) {
            throw new Lost(folder, lost);
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
        return folder.resolve(SIGNING_KEY);
    }

    /** The public half as a JSON Web Key Set. */
    public Path jwks() {
        return folder.resolve(JWKS);
    }

    /** Keys that identity numbers and mobiles are sealed with. */
    public Path sealKeys() {
        return folder.resolve(SEAL_KEYS);
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
                "# With these identity numbers can be read; without them they never can"
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
                    folder.resolve(SIGNING_KEY),
                    "-----BEGIN PRIVATE KEY-----\n"
                            + pem.encodeToString(pair.getPrivate().getEncoded())
                            + "\n-----END PRIVATE KEY-----\n");
            write(folder.resolve(JWKS), jwks((RSAPublicKey) pair.getPublic()));
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

    /** Secrets of existing data that are not there any more. */
    public static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Lost(Path folder, List<String> files) {
            super(
                    Say.in(
                            "数据已存在，但 %s 中缺少其密钥文件 %s：请从密钥备份恢复后再启动（不会生成新密钥）。",
                            "The data is there, but its keys %2$s are missing from %1$s: restore"
                                + " them from the backup of the keys, then start again (no new ones"
                                + " are made).",
                            folder,
                            String.join(", ", files)));
        }
    }
}
