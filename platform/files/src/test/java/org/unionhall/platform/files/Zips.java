package org.unionhall.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zips, decent ones and bombs. */
final class Zips {

    private static final int MEGABYTE = 1 << 20;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    static Zips workbook() throws IOException {
        return new Zips()
                .part("[Content_Types].xml", "<Types/>")
                .part("xl/workbook.xml", "<workbook/>")
                .part("xl/worksheets/sheet1.xml", "<worksheet/>");
    }

    Zips part(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        return this;
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    /** One part of 10 GB of zeros, made of the same packed megabyte again and again. */
    static byte[] tenGigabytes() {
        var packer = new Deflater(Deflater.BEST_COMPRESSION, true);
        packer.setInput(new byte[MEGABYTE]);
        var buffer = new byte[MEGABYTE];
        int length = packer.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
        packer.end();
        var packed = ByteBuffer.allocate(length * 10_240 + 2);
        for (int i = 0; i < 10_240; i++) {
            packed.put(buffer, 0, length);
        }
        packed.put((byte) 3).put((byte) 0);
        return zip(packed.array(), 1000, new CRC32(), 1);
    }

    /** A directory that names the one part there is many times. */
    static byte[] overlapping(int times, int unpacked) {
        var packer = new Deflater(Deflater.BEST_COMPRESSION, true);
        var zeros = new byte[unpacked];
        packer.setInput(zeros);
        packer.finish();
        var buffer = new byte[unpacked];
        int length = packer.deflate(buffer);
        packer.end();
        var crc = new CRC32();
        crc.update(zeros);
        var packed = java.util.Arrays.copyOf(buffer, length);
        return zip(packed, unpacked, crc, times);
    }

    private static byte[] zip(byte[] packed, int said, CRC32 crc, int named) {
        var name = "xl/workbook.xml".getBytes(StandardCharsets.US_ASCII);
        var file =
                ByteBuffer.allocate(30 + name.length + packed.length + named * 80 + 22)
                        .order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0x04034b50).putShort((short) 20).putShort((short) 0).putShort((short) 8);
        file.putInt(0).putInt((int) crc.getValue()).putInt(packed.length).putInt(said);
        file.putShort((short) name.length).putShort((short) 0).put(name).put(packed);
        int directory = file.position();
        for (int i = 0; i < named; i++) {
            file.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 0);
            file.putShort((short) 8).putInt(0).putInt((int) crc.getValue());
            file.putInt(packed.length).putInt(said).putShort((short) name.length);
            file.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
            file.putInt(0).putInt(0).put(name);
        }
        int length = file.position() - directory;
        file.putInt(0x06054b50).putShort((short) 0).putShort((short) 0);
        file.putShort((short) named).putShort((short) named);
        file.putInt(length).putInt(directory).putShort((short) 0);
        return java.util.Arrays.copyOf(file.array(), file.position());
    }
}
