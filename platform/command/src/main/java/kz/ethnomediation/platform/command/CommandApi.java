package kz.ethnomediation.platform.command;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Writes the header and the parameter of every command into the service's description of its API. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CommandApi implements OASFilter {
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName POST = DotName.createSimple("jakarta.ws.rs.POST");

    private static final String OK = "200";
    private static final String JSON = "application/json";

    private final Map<String, Boolean> rehearsedByPath = new HashMap<>();

    /** Finds the commands among the classes of the service. */
    public CommandApi(IndexView index) {
        for (var command : index.getAnnotations(Command.class)) {
            if (command.target().kind() == AnnotationTarget.Kind.METHOD
                    && command.target().hasAnnotation(POST)) {
                rehearsedByPath.put(path(command.target().asMethod()), isRehearsed(command));
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        rehearsedByPath.forEach((path, rehearsed) -> {
            var operation = operation(api, path);
            operation.addParameter(key());
            if (rehearsed) {
                operation.addParameter(rehearsal());
                addReport(operation.getResponses());
            }
        });
    }

    /** A rehearsal answers 200, whatever the real call answers; where that is 200 too, it is one or the other. */
    private static void addReport(APIResponses responses) {
        var answer = responses.getAPIResponse(OK);
        if (answer == null) {
            responses.addAPIResponse(
                    OK,
                    OASFactory.createAPIResponse()
                            .description("What a rehearsal found")
                            .content(OASFactory.createContent()
                                    .addMediaType(
                                            JSON, OASFactory.createMediaType().schema(report()))));
            return;
        }
        var body = answer.getContent().getMediaType(JSON);
        body.setSchema(OASFactory.createSchema().anyOf(List.of(body.getSchema(), report())));
    }

    private static Schema report() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .addProperty(CommandGate.REHEARSAL, OASFactory.createSchema().type(List.of(Schema.SchemaType.BOOLEAN)))
                .addProperty(
                        "wouldAnswer",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.INTEGER))
                                .format("int32"))
                .required(List.of(CommandGate.REHEARSAL, "wouldAnswer"));
    }

    private static Operation operation(OpenAPI api, String path) {
        return Optional.ofNullable(api.getPaths().getPathItem(path))
                .map(item -> item.getPOST())
                .orElseThrow(() -> new IllegalStateException("No operation in the API for the command at " + path));
    }

    private static boolean isRehearsed(AnnotationInstance command) {
        return Optional.ofNullable(command.value("rehearsed"))
                .map(AnnotationValue::asBoolean)
                .orElse(true);
    }

    /** Class and method path as the description has them: one slash between segments, no pattern in a variable. */
    private static String path(MethodInfo method) {
        return Stream.of(method.declaringClass().declaredAnnotation(PATH), method.annotation(PATH))
                .flatMap(Stream::ofNullable)
                .map(annotation -> annotation.value().asString())
                .flatMap(path -> Stream.of(
                        path.replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}").split("/")))
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(CommandGate.KEY)
                .in(Parameter.In.HEADER)
                .description("The client's own name for this request, new for each: a retry with it is answered as the"
                        + " first was, with `Idempotency-Replayed: true`, and does nothing; kept 72 hours")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .pattern("^" + CommandGate.KEY_FORM + "$"));
    }

    private static Parameter rehearsal() {
        return OASFactory.createParameter()
                .name(CommandGate.REHEARSAL)
                .in(Parameter.In.QUERY)
                .description("true: refused as the real call would be, or 200 with `dryRun` and `wouldAnswer`;"
                        + " nothing happens")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.BOOLEAN))
                        .defaultValue(false));
    }
}
