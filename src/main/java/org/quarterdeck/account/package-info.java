/** People and how they prove who they are. What they may do in a programme is not decided here. */
package org.quarterdeck.account;
