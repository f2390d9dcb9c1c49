package org.quarterdeck.maturity;

/**
 * A framework that lies in {@code templates/maturity} and that the programme does not use.
 *
 * @param file its name without folder and ending
 * @param framework what is in it, or null where it cannot be read
 * @param mistake what is wrong with it, with file and line; empty where nothing is
 * @param instead the version of the same framework that is in use and would be replaced, or null
 */
public record OfferedFramework(String file, Framework framework, String mistake, Framework instead) {
}
