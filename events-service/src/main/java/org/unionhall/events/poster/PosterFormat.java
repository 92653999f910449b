package org.unionhall.events.poster;

import org.unionhall.platform.files.ContentTypes;

/** As what a poster is handed out. */
enum PosterFormat {
    PDF(ContentTypes.PDF),
    PNG(ContentTypes.PNG);

    private final String type;

    PosterFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }
}
