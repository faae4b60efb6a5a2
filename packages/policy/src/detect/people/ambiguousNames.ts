/**
 * Given names that are as often something else: words, months, places, products. They need a context or a
 * surname that is known.
 */
export const ambiguousNames: ReadonlySet<string> = new Set(
  `
ada adelaide alec alexa alexandria ama amber an apollo april ariel art asia aspen aster astra athena august augusta aurora austin autumn ava avery axel ayo bash basil bay bean beau bela bellatrix belle berg berry beta bill bing birch
blaze blessing bliss blue bo bolt bond boot bora boris boston brad bram bran brandy brave brent brook brooke brooklyn buck bud buddy buffer burt byung cairo cam can candy caracas carmel carol carolina carter case cash casper cassandra cat
celeste chad chai chance chandler charity charlotte chase chelsea chester chet chi chip christian citrix claude clay clement cliff clover colt constance cooper coral corey cory cosmo cruz crystal curry cyan dai daisy dale dalia dallas
danish dao darwin dash dat data dawn day dean deep dell delta deniz denver desire destiny dexter diamond dick diego django do dolly domingo don dong dory dream drew duc duke dung duo dusty earl earnest easter eco ed eden edge edison elder
elixir ella elm ember emerald emery erasmus erlang etta eureka eve event ever ezra faith falcon felicity fern field fin finn flash flint floor flora florence folly forest forrest fox frank frankie franklin frost fusion gage gale galileo
garnet gauss gay gem gene genesis georgia german gerrit gibson gina ginger glacier glen glory goldie grace grant gray grey grok guy hai hal hana hang happy harbor hardy harmony haskell haven hazel heath heather helm hermes hero hoa holly
homer honor hope hudson hue hunter ida idle igor ike inci india indigo intan ira ireland iris iron isa isla israel ivory ivy jack jacks jade jan jasmine jasper java jay jazz jean jenkins jerry jersey jess jest jet jewel jinx jo joe joker
jordan josh journey joy jude jules julia julio jun june juno justice kafka kai kali kay kelvin kent kien kim kimberley king kit kitty kiwi lac lady lake lambda lan lance lane lark laser laurel lava lavender law lea leaf legend leo lex
liberty lila lily lima lincoln linden link linus lisp liwei llama loan loc logan london lone long lori lotus lou lourdes love lucky luna lux mac mace made madison mai major mala malta mamba man mani manila manual many marble marcel marina
marine mark marlin mars mason matrix maven maverick max maxim may maya mba mega mei melbourne melody melon mercedes mercury mercy meredith merit mesa meta mia mickey micro milan miles mimosa min mine ming minh mint mir mira miracle misty
mojo mona monde montana moon moses moss my myung nada nam nana nano nash neo neon newton nga nhi nia nightingale nil nix noble nomad norm nova november nur nuri oak ocean odd olive oma oman omega onyx opal oracle orion orlando oscar oslo
otto pace pagan page paige pan pandora paris parker pascal pat patience paz peace pearl pele pen peng penny pepper per percy perl perry phoenix phuc pi pia pierce pim pin pine ping piper pixel placido pluto polly polo poppy porter porto
precious prem presley preston price prime primo prince princess prometheus prudence pyro python qing quang queen quest quill quincy quinn quoc r2 racer radius rain ram raspberry raven ravenna ray red redis reed reef reese regina regis
rein remedios rena reto rex rho rhodes rich rick ridge rigel riley ringo rio river rocco rock rocky rod roma roman rome romeo rona rong roque rory rosario rose rosie rover royal ruby rui safa saga sage sailor salem salome salvador samara
san sana sand sandy santa santiago santos saturn satya savannah scala scarlett scout selenium sem sentinel serenity sergeant setiawan shadow shelby shell siena sierra sigma silver simba simple sina sini siri sirius sky skye skyler sofia
sol solar sole solo son soul spark sparrow spike splunk spring sprite star sterling stern stone storm stormy story strada sue sultan summer sumo sun sundance sunny suong surprise surya swan swift sydney tad tam tan tango tasha tasman tate
tatum temple teo tera terra tesla thi thor tien tiger til tin titan titania toad toan tone tor toro tory travis treasure tree tri trinity trip tripp troy truc true tu turbo turin ty udo ulysses uma umbra una unity unix uno urban utah ute
vale valencia valor van vega venice venus verona veronica vesper vesta vi victor victoria vienna viet vigo vin vinh viola violet viper virginia vista vitoria volt vulcan wade waldo walker wallace wally ward warren watson wave way webb wei
west whitney wiki will willow winter wix wolf wren wy xena xi xin yang yaroslav yoda yoga yong york yu yue yuma zen zeus ziggy zion zola
`
    .trim()
    .split(/\s+/),
);
