package org.clustercast.loader.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that cells refer to by number. */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();
    private final RichText text = new RichText("si");

    /** Puts a text together that may be in pieces with looks of their own; marks of pronunciation are none of it. */
    static final class RichText {

        private final String owner;
        private final StringBuilder pieces = new StringBuilder();
        private boolean isInside;
        private boolean isPronunciation;
        private boolean isPiece;

        RichText(String owner) {
            this.owner = owner;
        }

        /** Takes an event; the whole text when it ends. */
        Optional<String> take(XmlPart xml) {
            if (xml.isStart(owner)) {
                isInside = true;
                pieces.setLength(0);
            } else if (xml.isStart("rPh") || xml.isEnd("rPh")) {
                isPronunciation = xml.isStart("rPh");
            } else if (xml.isStart("t") || xml.isEnd("t")) {
                isPiece = xml.isStart("t") && isInside && !isPronunciation;
            } else if (isPiece && xml.isText()) {
                pieces.append(xml.text());
            } else if (xml.isEnd(owner)) {
                isInside = false;
                return Optional.of(XmlPart.unescaped(pieces.toString()));
            }
            return Optional.empty();
        }
    }

    /** Reads the part; fewer texts than it says itself are damage. */
    static SharedTexts of(String part, Optional<byte[]> content) throws IOException {
        SharedTexts shared = new SharedTexts();
        String[] stated = {""};
        if (content.isPresent()) {
            XmlPart.read(part, content.get(), xml -> {
                if (xml.isStart("sst")) {
                    stated[0] = xml.attribute("uniqueCount");
                }
                shared.text.take(xml).ifPresent(shared.texts::add);
            });
        }
        if (stated[0].matches("[0-9]{1,9}") && Integer.parseInt(stated[0]) > shared.texts.size()) {
            throw new IOException(part + ": " + shared.texts.size() + " < " + stated[0]);
        }
        return shared;
    }

    int size() {
        return texts.size();
    }

    /** A text by its number; none where there is no such one. */
    Optional<String> find(String number) {
        int index = number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : -1;
        return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    }
}
