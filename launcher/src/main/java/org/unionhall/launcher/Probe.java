package org.unionhall.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** One question to a child: are you there? Plain and small, for it is asked often. */
final class Probe {

    private Probe() {}

    /** Whether a GET is answered 200 within two seconds. */
    static boolean ok(String url) {
        try {
            var connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notThere) {
            return false;
        }
    }
}
