package org.clustercast.loader.data;

/**
 * A source of data.
 *
 * @param id id that data refer to
 * @param title title
 * @param url address, may be empty
 */
public record Source(String id, String title, String url) {}
