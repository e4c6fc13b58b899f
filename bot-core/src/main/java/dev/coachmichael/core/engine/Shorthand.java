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
                tt=tout;tte=toute;ts=tous;tjs=toujours;tjrs=toujours;mtn=maintenant;dsl=desole;ds=dans;av=avant
                aps=apres;apres=apres;rdv=rendez-vous;prog=programme;qd=quand;slt=salut;bjr=bonjour;qq=quelque;qqs=quelques
                jms=jamais;ms=mais;pcq=parce que;ptet=peut-etre;ptetre=peut-etre;ptit=petit;vmt=vraiment;seance=seance
                sem=semaine;entrainmt=entrainement;mci=merci;nn=non;vi=oui;wi=oui
                plz=please;pls=please;u=you;ur=your;r=are;wat=what;wot=what;wht=what;thx=thanks;tx=thanks;ty=thank you
                2day=today;2moro=tomorrow;2morrow=tomorrow;tmrw=tomorrow;tmr=tomorrow;tmw=tomorrow;hav=have;gonna=going to
                wanna=want to;gimme=give me;lemme=let me;cuz=because;bc=because;im=i'm;ive=i've;id=i'd;dont=don't;cant=can't
                whats=what's;hows=how's;wheres=where's;wk=week;wks=weeks;yday=yesterday;yest=yesterday;sched=schedule;pb=pb
                semn=semaine;dmain=demain;2main=demain;2m1=demain;2min=demain;ojourdui=aujourd'hui;ojourdhui=aujourd'hui;g=j'ai;jte=je te
                jme=je me;jle=je le;ya=il y a;chu=je suis;tjr=toujours;pdt=pendant;pkw=pourquoi;bi1=bien;mwa=moi;twa=toi
                whos=who is;whens=when is;whys=why is;theres=there is;heres=here is;howd=how did;whatd=what did;whyd=why did
                youd=you would;youve=you have;weve=we have;theyve=they have;youre=you are;theyre=they are;hes=he is;shes=she is
                lets=let us;didnt=did not;wasnt=was not;wont=will not;couldnt=could not;havent=have not;hasnt=has not
                arent=are not;shouldnt=should not;wouldnt=would not;rn=right now;ppl=people;b4=before;gr8=great;m8=mate;4=4;isnt=isn't;doesnt=doesn't;thats=that's;mins=minutes
                """;
        for (String pair : pairs.strip().split("[;\\n]\\s*")) {
            String[] both = pair.split("=", 2);
            LONG.put(both[0], both[1]);
        }
    }

    /** What only its neighbours tell: "y" is why before an English word, "pr" is pour before a French one. */
    private static final Pattern WHY =
            Pattern.compile("^y(?= (?:u|you|do|did|r|are|is|that|not|dont|so|this|should|have)\\b|\\W*$)");

    private static final Pattern POUR = Pattern.compile(
            "\\bpr(?= (?:un|une|le|la|les|mon|ma|mes|du|de|des|moi|ce|cette|demain|2m1|courir|\\d)\\b| l')");
    /** "jcours", "jvise": the pronoun without its vowel. */
    private static final Pattern I = Pattern.compile("\\bj(?=[bcdfghlmnpqrstvx][a-z])");

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}'/:.,-])[\\p{L}\\p{N}]+(?![\\p{L}\\p{N}'/:])");

    private Shorthand() {}

    static String writtenOut(String words) {
        String text = WHY.matcher(Words.fold(words)).replaceAll("why");
        text = POUR.matcher(text).replaceAll("pour");
        text = WORD.matcher(text).replaceAll(match -> LONG.getOrDefault(match.group(), match.group()));
        return I.matcher(text).replaceAll("je ");
    }
}
