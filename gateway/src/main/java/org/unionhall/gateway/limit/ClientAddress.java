package org.unionhall.gateway.limit;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unionhall.gateway.Settings;

/**
 * Who is calling: the peer, or, behind proxies that are trusted, the last address they did not add
 * themselves.
 */
@Singleton
public final class ClientAddress {

    private final List<IpSubnetFilterRule> trusted;

    @Inject
    public ClientAddress(Settings settings) {
        this(settings.trustedProxies().orElse(List.of()));
    }

    /**
     * Trusts the given proxies.
     *
     * @param networks addresses or CIDR blocks, such as {@code 10.0.0.0/8}
     */
    public ClientAddress(List<String> networks) {
        trusted = new ArrayList<>();
        for (var network : networks) {
            var parts = network.trim().split("/", 2);
            int whole = NetUtil.isValidIpV6Address(parts[0]) ? 128 : 32;
            int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : whole;
            trusted.add(new IpSubnetFilterRule(parts[0], bits, IpFilterRuleType.ACCEPT));
        }
    }

    /** Whether the peer is one of our own proxies. */
    public boolean trusts(SocketAddress peer) {
        return !trusted.isEmpty() && trusts(peer.hostAddress());
    }

    private boolean trusts(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return false;
        }
        try {
            var socket = new InetSocketAddress(InetAddress.getByAddress(bytes), 0);
            return trusted.stream().anyMatch(network -> network.matches(socket));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /**
     * The caller's address.
     *
     * @param forwardedFor {@code X-Forwarded-For} as it came in, or null
     */
    public String of(SocketAddress peer, String forwardedFor) {
        var address = peer.hostAddress();
        if (forwardedFor == null || trusted.isEmpty()) {
            return address;
        }
        var hops = forwardedFor.split(",");
        for (int i = hops.length - 1; i >= 0 && trusts(address); i--) {
            var hop = hops[i].trim();
            if (NetUtil.createByteArrayFromIpAddressString(hop) == null) {
                return address;
            }
            address = hop;
        }
        return address;
    }

    /** What limits count by: an IPv4 address whole, of an IPv6 address the first 64 bits. */
    public static String network(String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length != 16) {
            return address;
        }
        Arrays.fill(bytes, 8, 16, (byte) 0);
        try {
            return Inet6Address.getByAddress(bytes).getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
