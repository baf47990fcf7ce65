/** What the whole project promises on paper, held against what is there: the threat model and the dependencies. */
package kz.ethnomediation.local.policy;
