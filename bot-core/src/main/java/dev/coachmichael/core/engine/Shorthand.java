package dev.coachmichael.core.engine;

import dev.coachmichael.core.language.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes out what thumbs shorten: "jsuis", "pk", "u", "2day". Leaves everything else as it is, in lower case without accents. */
final class Shorthand {

    private static final Map<String, String> LONG = new HashMap<>();

    static {
        String pairs = """
                jsuis=je suis;chui=je suis;chuis=je suis;jveux=je veux;jveu=je veux;jpeux=je peux;jai=j'ai;jdois=je dois
                jsais=je sais;jvais=je vais;jfais=je fais;jcours=je cours;jarrive=j'arrive;jaimerais=j'aimerais;jvoudrais=je voudrais
                jvoudrai=je voudrais;cest=c'est;c=c'est;ct=c'etait;ca=ca;sa=ca;t=t'es;ta=ta;tas=t'as;koi=quoi;kan=quand;ke=que
                ki=qui;pk=pourquoi;pkoi=pourquoi;pq=pourquoi;cb=combien;cmb=combien;cmt=comment;commen=comment;komen=comment
                stp=s'il te plait;svp=s'il vous plait;auj=aujourd'hui;ajd=aujourd'hui;aujourdhui=aujourd'hui;bcp=beaucoup
                tt=tout;tte=toute;ts=tous;tjs=toujours;tjrs=toujours;mtn=maintenant;dsl=desole;pr=pour;ds=dans;av=avant
                aps=apres;apres=apres;rdv=rendez-vous;prog=programme;qd=quand;slt=salut;bjr=bonjour;qq=quelque;qqs=quelques
                jms=jamais;ms=mais;pcq=parce que;ptet=peut-etre;ptetre=peut-etre;ptit=petit;vmt=vraiment;seance=seance
                sem=semaine;entrainmt=entrainement;mci=merci;nn=non;vi=oui;wi=oui
                plz=please;pls=please;u=you;ur=your;r=are;y=why;wat=what;wot=what;wht=what;thx=thanks;tx=thanks;ty=thank you
                2day=today;2moro=tomorrow;2morrow=tomorrow;tmrw=tomorrow;tmr=tomorrow;tmw=tomorrow;hav=have;gonna=going to
                wanna=want to;gimme=give me;lemme=let me;cuz=because;bc=because;im=i'm;ive=i've;id=i'd;dont=don't;cant=can't
                whats=what's;hows=how's;wheres=where's;wk=week;wks=weeks;yday=yesterday;yest=yesterday;sched=schedule;pb=pb
                rn=right now;ppl=people;b4=before;gr8=great;m8=mate;4=4;isnt=isn't;doesnt=doesn't;thats=that's;mins=minutes
                """;
        for (String pair : pairs.strip().split("[;\\n]\\s*")) {
            String[] both = pair.split("=", 2);
            LONG.put(both[0], both[1]);
        }
    }

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}'/:.,-])[\\p{L}\\p{N}]+(?![\\p{L}\\p{N}'/:])");

    private Shorthand() {}

    static String writtenOut(String words) {
        return WORD.matcher(Words.fold(words)).replaceAll(match -> {
            String word = match.group();
            return LONG.getOrDefault(word, word);
        });
    }
}
