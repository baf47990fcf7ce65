package kz.ethnomediation.platform.command;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/** Stands a gate before every command, and refuses to start with a command that answers no {@link Response}. */
@Provider
class CommandFeature implements DynamicFeature {
    private final Fingerprints fingerprints;
    private final CurrentCommand current;

    CommandFeature(Fingerprints fingerprints, CurrentCommand current) {
        this.fingerprints = fingerprints;
        this.current = current;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var method = resource.getResourceMethod();
        var command = method.getAnnotation(Command.class);
        if (command == null) {
            return;
        }
        if (method.getReturnType() != Response.class) {
            throw new IllegalStateException("A command answers a Response: " + method);
        }
        context.register(new CommandGate(fingerprints, current, command.rehearsed()));
    }
}
