package org.unionhall.platform.sealing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;

/**
 * A personal value in the field of an entity: it lies in its column (bytea, listed in the service's
 * {@link SealedColumns}) as it was sealed, and cannot be anything but sealed. It is opened only
 * where it lies.
 */
public final class Sealed {

    private final byte[] bytes;

    private Sealed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Seals a value for the one place where it will lie. */
    public static Sealed of(String value, Seal seal, Place place) {
        return new Sealed(seal.seal(value, place));
    }

    /** The value in the clear; {@link SealBroken} when it was sealed elsewhere or altered. */
    public String open(Seal seal, Place place) {
        return seal.open(bytes, place);
    }

    /** As it lies in the row, for a statement that writes it. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sealed sealed && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Sealed[***]";
    }

    /** Between the field and its column. */
    @Converter(autoApply = true)
    public static final class InColumn implements AttributeConverter<Sealed, byte[]> {

        @Override
        public byte[] convertToDatabaseColumn(Sealed sealed) {
            return sealed == null ? null : sealed.bytes();
        }

        @Override
        public Sealed convertToEntityAttribute(byte[] bytes) {
            return bytes == null ? null : new Sealed(bytes);
        }
    }
}
