/** A small service whose commands the tests call, in a package of its own as every service's are. */
package kz.ethnomediation.platform.command.probe;
