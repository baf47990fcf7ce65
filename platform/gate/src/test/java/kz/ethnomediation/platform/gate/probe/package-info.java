/** A service that is nothing but its front door. */
package kz.ethnomediation.platform.gate.probe;
