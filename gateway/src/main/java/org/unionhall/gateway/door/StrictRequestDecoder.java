package org.unionhall.gateway.door;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.List;
import java.util.Set;

/**
 * Refuses what Netty would quietly repair. Two readers of a repaired request can disagree about
 * where it ends (request smuggling); after one that is refused nothing more of the connection is
 * read.
 */
final class StrictRequestDecoder extends VertxHttpRequestDecoder {

    private static final String NAME = "httpDecoder";
    private static final Set<String> VERSIONS = Set.of("HTTP/1.0", "HTTP/1.1");

    private final Runnable brokenBody;
    private HeadBytes head = new HeadBytes();
    private boolean inHead = true;
    private boolean refused;

    private StrictRequestDecoder(HttpServerOptions options, Runnable brokenBody) {
        super(options);
        this.brokenBody = brokenBody;
    }

    /**
     * Takes the place of the decoder of a new HTTP/1 connection.
     *
     * @param brokenBody called when a body under way cannot be read to its end
     */
    static void guard(HttpConnection connection, HttpServerOptions options, Runnable brokenBody) {
        if (connection instanceof ConnectionBase base) {
            var pipeline = base.channelHandlerContext().pipeline();
            if (pipeline.get(NAME) != null) {
                pipeline.replace(NAME, NAME, new StrictRequestDecoder(options, brokenBody));
            }
        }
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf buffer, List<Object> out)
            throws Exception {
        if (refused) {
            buffer.skipBytes(buffer.readableBytes());
            return;
        }
        int before = out.size();
        int from = buffer.readerIndex();
        boolean readsHead = inHead;
        super.decode(context, buffer, out);
        if (readsHead) {
            buffer.forEachByte(from, buffer.readerIndex() - from, head);
        }
        for (int i = before; i < out.size(); i++) {
            decoded(out, i);
        }
    }

    private void decoded(List<Object> out, int index) {
        var part = out.get(index);
        if (part instanceof HttpRequest request) {
            inHead = false;
            refused = request.decoderResult().isFailure();
            if (!refused && !(head.sound() && HeadRule.accepts(request))) {
                refused = true;
                request.setDecoderResult(
                        DecoderResult.failure(new IllegalArgumentException("An unsound head")));
            }
            head = new HeadBytes();
            if (refused) {
                request.setProtocolVersion(HttpVersion.HTTP_1_1);
            }
        } else if (part instanceof HttpContent content && content.decoderResult().isFailure()) {
            refused = true;
            content.release();
            out.remove(index);
            brokenBody.run();
        }
        inHead |= part instanceof LastHttpContent;
    }

    /** Netty reads any spelling of a version and any number. */
    @Override
    protected HttpMessage createMessage(String[] initialLine) {
        if (!VERSIONS.contains(initialLine[2])) {
            throw new IllegalArgumentException("Neither HTTP/1.0 nor HTTP/1.1");
        }
        return super.createMessage(initialLine);
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new IllegalArgumentException("Both Transfer-Encoding and Content-Length");
    }
}
