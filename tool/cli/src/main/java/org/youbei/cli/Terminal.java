package org.youbei.cli;

import java.io.PrintWriter;
import java.util.Map;

/**
 * The world that a command runs in.
 *
 * @param out the product of the command
 * @param err progress and findings
 * @param interactive whether a person sits before it
 */
public record Terminal(PrintWriter out, PrintWriter err, Map<String, String> environment, boolean interactive) {}
