/** A small service whose rows the tests look at, in a package of its own as every service's are. */
package kz.ethnomediation.platform.acting.probe;
