package org.clustercast.quantity;

/** The languages of everything a person reads; Chinese is the default. */
public enum Language {
    ZH,
    EN
}
