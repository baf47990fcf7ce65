package kz.ethnomediation.local.stack;

import java.nio.file.Path;

/**
 * Where a stack keeps its things.
 *
 * @param project the project's root, with the built services
 * @param root the folder of this stack
 */
public record Folders(Path project, Path root) {
    /** Makes both absolute, so that a child's own working folder does not matter. */
    public Folders {
        project = project.toAbsolutePath().normalize();
        root = root.toAbsolutePath().normalize();
    }

    /** What outlives a stop and goes with {@code --fresh}. */
    public Path data() {
        return root.resolve("data");
    }

    /** The key files of the services. What lies in {@link #data()} cannot be read without them, so they go when the data go. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** The published heads of the services' audit chains: outside of the databases, and worthless without them. */
    public Path heads() {
        return root.resolve("heads");
    }

    /** Which keys the services have shredded: outside of the databases, to be shredded again when those are set back. */
    public Path tombstones() {
        return root.resolve("tombstones");
    }

    /** One log per process. */
    public Path logs() {
        return root.resolve("logs");
    }

    /** Notes of what runs. */
    public Path run() {
        return root.resolve("run");
    }

    Path postgres() {
        return data().resolve("postgres");
    }

    Path kafka() {
        return data().resolve("kafka");
    }

    Path keycloak() {
        return data().resolve("keycloak");
    }

    Path keys(Service service) {
        return keys().resolve(service.module());
    }

    Path application(Service service) {
        return project.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    /** Our own jar, which holds the engines' programs too. */
    Path launcher() {
        return project.resolve("local/target/local.jar");
    }

    /** A path as a person in the project's folder would type it. */
    public String shown(Path path) {
        return path.startsWith(project) ? project.relativize(path).toString() : path.toString();
    }
}
