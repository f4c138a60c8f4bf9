package samspil.grants.clock;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.testkit.EmbeddedAws;

/** All that is kept anywhere, in tables and in buckets. */
record Everything(EmbeddedAws aws) {

    /** The words that are still there, each with the place it is in. */
    List<String> holding(List<String> words) {
        return Stream.concat(items(), objects())
                .flatMap(text -> words.stream().filter(text::contains).map(word -> word + " in " + text))
                .toList();
    }

    /** Where there are objects with such a beginning. */
    List<String> below(String prefix) {
        return aws
                .administrator()
                .s3()
                .listObjectsV2(list -> list.bucket(bucket()).prefix(prefix))
                .contents()
                .stream()
                .map(each -> each.key())
                .toList();
    }

    String bucket() {
        return Optional.ofNullable(aws.environment("GrantsCheckFunction").get("GRANTS_BUCKET"))
                .orElseThrow();
    }

    /** Letters lose their words when they are sent, and are forgotten by themselves; nobody sends them here. */
    private Stream<String> items() {
        var dynamo = aws.administrator().dynamo();
        var outbox = aws.stack().table("OutboxTable").name();
        return dynamo.listTables().tableNames().stream()
                .filter(name -> !name.equals(outbox))
                .flatMap(name -> dynamo.scanPaginator(scan -> scan.tableName(name)).items().stream()
                        .map(item -> name + " " + item));
    }

    private Stream<String> objects() {
        var s3 = aws.administrator().s3();
        return s3.listBuckets().buckets().stream()
                .flatMap(bucket -> s3.listObjectsV2Paginator(list -> list.bucket(bucket.name())).contents().stream()
                        .map(each -> bucket.name() + " " + each.key() + " "
                                + s3.getObjectAsBytes(
                                                get -> get.bucket(bucket.name()).key(each.key()))
                                        .asString(StandardCharsets.ISO_8859_1)));
    }
}
