package dev.coachmichael.deploy.bench;

import dev.coachmichael.core.store.DatabaseUrl;
import dev.coachmichael.core.store.HotStatements;
import dev.coachmichael.core.store.StatementCost;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The same turn among few and among many athletes, on two databases of one server, in the same rounds. */
final class GrowthBench implements Measurement {

    private static final int AT_ONCE = 64;
    private static final int CHATS = 1_000;
    private static final int PER_SECOND = 200;
    private static final double AIM = 1.10;

    private final Rounds rounds = new Rounds();

    /** A node among so many athletes, and runners spread over all of these. */
    private record Side(String name, Node node, Talk talk, List<String> chats) {

        static Side open(Ground ground, String name, int athletes) throws Exception {
            DatabaseUrl url = ground.crowd(name, athletes);
            Node node = new Node(ground.vertx(), url, Node.ECHO);
            Talk talk = new Talk(ground.vertx(), node::take);
            node.start(BenchDoor.instant(
                    outgoing -> talk.answered(outgoing.address().chat())));
            List<String> chats = IntStream.rangeClosed(1, CHATS)
                    .mapToObj(n -> String.valueOf((long) n * athletes / CHATS))
                    .toList();
            return new Side(name, node, talk, chats);
        }

        List<StatementCost> costs() {
            HotStatements statements = new HotStatements(node.database(), BenchDoor.ENDPOINT, chats.get(CHATS / 3));
            // The first walk reads what others left unread; the second is the one that counts.
            statements.run();
            return statements.run();
        }
    }

    @Override
    public List<Figure> on(Ground ground) throws Exception {
        ground.warmUp();
        Effort effort = ground.effort();
        ground.say("Gathering " + Figure.number(effort.many()) + " athletes");
        long begun = System.nanoTime();
        Side many = Side.open(ground, "many", effort.many());
        double gathering = (System.nanoTime() - begun) / 1e9;
        Side few = Side.open(ground, "few", effort.few());
        List<Figure> figures = new ArrayList<>();
        try (Node one = few.node();
                Node other = many.node()) {
            ground.say("Measuring the same turn among few and many in " + effort.rounds() + " rounds");
            for (Side side : List.of(few, many)) {
                side.talk().closely(side.chats(), 5 * CHATS);
            }
            for (int round = 0; round < effort.rounds() && (round == 0 || ground.timeLeft()); round++) {
                // Each side goes first as often as the other.
                for (Side side : round % 2 == 0 ? List.of(few, many) : List.of(many, few)) {
                    measure(side, effort);
                }
            }
            figures.addAll(turns(effort));
            figures.addAll(pages(few.costs(), many.costs()));
        }
        figures.add(Figure.of(Part.GROWTH, "gathering " + Figure.number(effort.many()) + " athletes", gathering, "s"));
        return figures;
    }

    private void measure(Side side, Effort effort) throws Exception {
        CpuTime.Used<Talk.Heard> busy =
                CpuTime.of(() -> side.talk().closely(side.chats().subList(0, AT_ONCE), effort.slice()));
        rounds.add(side.name() + " cpu", busy.microsEach(busy.result().answers()));
        Talk.Heard calm = side.talk().steadily(side.chats(), PER_SECOND, effort.slice());
        rounds.add(side.name() + " p50", Sample.of(calm.millis()).percentile(50));
    }

    private List<Figure> turns(Effort effort) {
        String few = Figure.number(effort.few()) + " athletes: ";
        String many = Figure.number(effort.many()) + " athletes: ";
        String calm = "accepted to sent at " + PER_SECOND + " msg/s, p50";
        return List.of(
                Figure.of(Part.GROWTH, few + "our CPU per turn", rounds.of("few cpu"), "µs"),
                Figure.of(Part.GROWTH, many + "our CPU per turn", rounds.of("many cpu"), "µs"),
                Figure.of(
                                Part.GROWTH,
                                "our CPU, many over few",
                                rounds.of("many cpu").over(rounds.of("few cpu")),
                                "×")
                        .aiming(Aim.atMost(AIM)),
                Figure.of(Part.GROWTH, few + calm, rounds.of("few p50"), "ms"),
                Figure.of(Part.GROWTH, many + calm, rounds.of("many p50"), "ms"),
                Figure.of(
                                Part.GROWTH,
                                "p50, many over few",
                                rounds.of("many p50").over(rounds.of("few p50")),
                                "×")
                        .aiming(Aim.atMost(AIM)));
    }

    /** Pages of a statement may grow by the height of the indexes that it goes down, and by nothing else. */
    private static List<Figure> pages(List<StatementCost> few, List<StatementCost> many) {
        List<Figure> figures = new ArrayList<>();
        long fewPages = 0;
        long manyPages = 0;
        long whole = 0;
        for (int i = 0; i < many.size(); i++) {
            long before = few.get(i).blocks();
            long after = many.get(i).blocks();
            fewPages += before;
            manyPages += after;
            whole += many.get(i).readWhole().size();
            figures.add(Figure.of(Part.GROWTH, "pages of " + many.get(i).statement(), after, "")
                    .noted(before + " among few"));
        }
        figures.add(Figure.of(Part.GROWTH, "pages of all statements, many over few", (double) manyPages / fewPages, "×")
                .aiming(Aim.atMost(1.5))
                .noted(fewPages + " among few, " + manyPages + " among many"));
        figures.add(Figure.of(Part.GROWTH, "tables read from end to end among many", whole, "")
                .aiming(Aim.atMost(0)));
        return figures;
    }
}
