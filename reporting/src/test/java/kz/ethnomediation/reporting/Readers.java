package kz.ethnomediation.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import kz.ethnomediation.platform.testkit.TestToken;

/** The people of the tests. */
public final class Readers {

    private Readers() {}

    public static RequestSpecification statistician() {
        return as(token("statistician").regions("KZ"));
    }

    public static RequestSpecification council() {
        return as(token("council-viewer").regions("KZ"));
    }

    /** The coordinator of one region. */
    public static RequestSpecification coordinator(String region) {
        return as(token("regional-coordinator").regions(region));
    }

    public static RequestSpecification as(TestToken token) {
        return given().header("Authorization", token.bearer());
    }

    /** A token for one role, without a territory yet. */
    public static TestToken token(String role) {
        return ReportingStand.running().issuer().token(role + "-of-a-test", role);
    }
}
