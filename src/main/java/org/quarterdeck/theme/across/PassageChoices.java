package org.quarterdeck.theme.across;

import java.util.List;
import java.util.Map;
import org.quarterdeck.account.Person;

/**
 * What the passages of a theme can be chosen by.
 *
 * @param sites pseudonyms
 * @param questions subjects by code, in the order of the document
 */
public record PassageChoices(List<String> sites, List<String> groups, Map<String, String> questions, List<Person> coders) {
}
