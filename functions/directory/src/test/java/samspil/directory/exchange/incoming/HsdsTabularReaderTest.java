package samspil.directory.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samspil.directory.Activity;
import samspil.directory.Category;
import samspil.directory.ImportContent;
import samspil.directory.ImportFormat;
import samspil.directory.ImportRow;
import samspil.directory.Organisation;
import samspil.directory.Venue;
import samspil.kernel.Violation;

class HsdsTabularReaderTest {

    @Test
    void thePackageSaysTheSameAsTheNestedForm() {
        var rows = Files.rows(read(Files.zip(tables())));
        var friends = Files.entry(row(rows, "organizations.csv#row=2"), Organisation.class);
        var cafe = Files.entry(row(rows, "services.csv#row=2"), Activity.class);
        var house = Files.entry(row(rows, "locations.csv#row=2"), Venue.class);
        assertEquals(List.of(friends.id()), cafe.organisers());
        assertEquals(List.of(house.id()), cafe.venues());
        assertEquals("+4500000000", cafe.contacts().getFirst().phone());
        assertEquals(
                java.util.Set.of(new Category("topic:crafts")), cafe.about().categories());
        assertEquals(
                "Prøvegade 1",
                house.place() == null ? "" : house.place().address().street());
    }

    @Test
    void aPartThatBelongsToNothingIsNotLost() {
        var rows = Files.rows(read(Files.zip(tables())));
        assertEquals(List.of(new Violation("", "target")), Files.violations(row(rows, "phones.csv#row=3")));
        assertEquals(4, rows.size());
    }

    @Test
    void aSingleTableIsNamedByItsFile() {
        var file = Files.bytes("id,name,description\no1,Garnets Venner,Strik\n");
        assertEquals(1, Files.rows(named("organizations.csv", file)).size());
        assertEquals(ImportContent.broken("", "hsds.table"), named("liste.csv", file));
    }

    @Test
    void thePackageMayCallItsFilesAsItLikes() {
        var files = Map.of(
                "data/datapackage.json",
                Files.bytes("{\"resources\":[{\"name\":\"organizations\",\"path\":\"liste.csv\"}]}"),
                "data/liste.csv",
                Files.bytes("id,name,description\no1,Garnets Venner,Strik\n"));
        assertEquals(1, Files.rows(read(Files.zip(files))).size());
    }

    @Test
    void aZipBombIsBroken() {
        assertEquals(
                ImportContent.broken("", "zip.large"), read(Files.zip(Map.of("services.csv", new byte[9_000_000]))));
    }

    @Test
    void aZipOfCountlessFilesIsBroken() {
        var files = new LinkedHashMap<String, byte[]>();
        IntStream.range(0, 101).forEach(i -> files.put(i + ".csv", new byte[0]));
        assertEquals(ImportContent.broken("", "zip.large"), read(Files.zip(files)));
    }

    @Test
    void aPathOutOfTheFolderIsBroken() {
        for (var path : List.of("../services.csv", "/etc/services.csv", "a\\services.csv", "c:services.csv")) {
            assertEquals(
                    ImportContent.broken("", "zip.path"), read(Files.zip(Map.of(path, Files.bytes("id\n1")))), path);
        }
    }

    @Test
    void aZipThatEndsTooSoonIsBroken() {
        var zip = Files.zip(tables());
        assertEquals(ImportContent.broken("", "zip.broken"), read(java.util.Arrays.copyOf(zip, zip.length / 4)));
    }

    private static Map<String, byte[]> tables() {
        var tables = new LinkedHashMap<String, byte[]>();
        tables.put("organizations.csv", Files.bytes("id,name,description\no1,Garnets Venner,Strik\n"));
        tables.put("services.csv", Files.bytes("id,organization_id,name,status\ns1,o1,Strikkecafé,active\n"));
        tables.put("locations.csv", Files.bytes("id,location_type,name\np1,physical,Kulturhuset\n"));
        tables.put("service_at_locations.csv", Files.bytes("id,service_id,location_id\nx1,s1,p1\n"));
        tables.put(
                "addresses.csv",
                Files.bytes(
                        "id,location_id,address_1,city,postal_code,address_type\na1,p1,Prøvegade 1,Herlev,2730,physical\n"));
        tables.put("phones.csv", Files.bytes("id,service_id,number\nf1,s1,00000000\nf2,s9,00000001\n"));
        tables.put("taxonomy_terms.csv", Files.bytes("id,code,name\nt1,crafts,Håndarbejde\n"));
        tables.put("attributes.csv", Files.bytes("id,link_id,link_entity,taxonomy_term_id\nb1,s1,service,t1\n"));
        return tables;
    }

    private static ImportRow row(List<ImportRow> rows, String place) {
        return rows.stream()
                .filter(row -> row.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static ImportContent read(byte[] file) {
        return named("hsds.zip", file);
    }

    private static ImportContent named(String name, byte[] file) {
        return Files.read(ImportFormat.HSDS_TABULAR, name, Map.of(), file);
    }
}
