package org.unionhall.membership.secondfactor;

import java.io.ByteArrayOutputStream;

/** Base32 of RFC 4648 without padding: what people can copy by hand. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int MASK = 0x1F;
    private static final int BYTE_MASK = 0xFF;

    /** What is not written yet, at the most twelve bits, and some more. */
    private static final int HELD = 0xFFFF;

    private Base32() {}

    static String text(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = ((held << Byte.SIZE) | (one & BYTE_MASK)) & HELD;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt((held >> bits) & MASK));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt((held << (BITS - bits)) & MASK));
        }
        return text.toString();
    }

    /**
     * @throws IllegalArgumentException when a character is not of the alphabet
     */
    static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("Not Base32");
            }
            held = ((held << BITS) | value) & HELD;
            bits += BITS;
            if (bits >= Byte.SIZE) {
                bits -= Byte.SIZE;
                bytes.write((held >> bits) & BYTE_MASK);
            }
        }
        return bytes.toByteArray();
    }
}
