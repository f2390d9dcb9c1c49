/**
 * Names that readers of what is published should not meet: of sites, partner organisations and members. What is done about a
 * name belongs to the feature in whose text it stands.
 */
package org.quarterdeck.programme.naming;
