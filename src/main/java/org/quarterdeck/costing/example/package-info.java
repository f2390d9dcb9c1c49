/** Sites' costs that evaluators choose as examples, with words of their own. Sites do not see them. */
package org.quarterdeck.costing.example;
