package org.clustercast.result;

import org.clustercast.quantity.Language;

/** The words that people read, in both languages. */
public interface Vocabulary {

    /** The word or sentence template with a key; throws when it is missing. */
    String word(String key, Language language);
}
