package samspil.access;

import java.util.List;
import samspil.platform.json.Json;
import samspil.platform.organisations.Organisations;
import samspil.platform.organisations.Organisations.Organisation;
import samspil.testkit.EmbeddedAws;
import software.amazon.awssdk.core.sync.RequestBody;

/** The one organisation that Herlev's directory publishes, with markup in its name. */
final class Club {
    private static final Organisation CLUB = new Organisation(
            "club",
            "Klubben <b>",
            "36729929",
            "post@klubben.example",
            "https://www.klubben.example/om",
            "Bygaden 1\n2730 Herlev");

    private Club() {}

    static void publish(EmbeddedAws aws) {
        publish(aws, CLUB);
    }

    static void publish(EmbeddedAws aws, Organisation organisation) {
        var file = Json.write(new Organisations.Published(List.of(organisation)));
        var variables = aws.environment("AccessDeskFunction");
        aws.administrator()
                .s3()
                .putObject(
                        put -> put.bucket(variables.getOrDefault("DIRECTORY_SNAPSHOTS_BUCKET", ""))
                                .key("published/163/organisations.json"),
                        RequestBody.fromString(file));
    }
}
