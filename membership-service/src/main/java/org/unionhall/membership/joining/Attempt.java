package org.unionhall.membership.joining;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.unionhall.platform.web.access.Actor;

/**
 * Who applies, and from which network: an IPv4 address whole, of an IPv6 address the first 64 bits.
 *
 * @param network null when nobody said
 */
record Attempt(Actor applicant, String network) {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final int NETWORK_BYTES = 8;

    /**
     * @param forwardedFor what the gateway says of the caller's address, or null
     */
    static Attempt of(Actor applicant, String forwardedFor) {
        var last =
                forwardedFor == null
                        ? ""
                        : forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
        return new Attempt(applicant, LITERAL.matcher(last).matches() ? network(last) : null);
    }

    private static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length <= NETWORK_BYTES
                    ? address
                    : Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException noAddress) {
            return null;
        }
    }
}
