package dev.coachmichael.deploy.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Figures as one JSON object for programs. */
final class FigureJson {

    private static final JsonMapper MAPPER = new JsonMapper();

    private FigureJson() {}

    static String of(Map<String, String> machine, List<Figure> figures) {
        ObjectNode all = MAPPER.createObjectNode();
        machine.forEach(all.putObject("machine")::put);
        ArrayNode list = all.putArray("figures");
        for (Figure figure : figures) {
            ObjectNode one = list.addObject()
                    .put("part", figure.part().code())
                    .put("name", figure.name())
                    .put("value", figure.value())
                    .put("unit", figure.unit());
            figure.aim().ifPresent(aim -> one.put(aim.most() ? "atMost" : "atLeast", aim.value()));
            figure.met().ifPresent(met -> one.put("met", met));
            one.put("note", figure.note());
        }
        return all.toString();
    }
}
