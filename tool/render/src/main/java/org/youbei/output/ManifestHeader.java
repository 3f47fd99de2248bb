package org.youbei.output;

/**
 * What a manifest says of the site as a whole.
 *
 * @param edition public, internal or command
 * @param version the commit of the plan repository, as it is shown
 * @param built the date of that commit, as it is shown; never the clock's
 */
public record ManifestHeader(String edition, String version, String built) {}
