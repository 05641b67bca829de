import type { PatternGroup } from './danger-patterns.ts'

/** English: to want to die, not to want to live, to want it all to end. */
export const dyingEnglish: PatternGroup[] = [
  {
    says: 'wants to die, or to be dead',
    kind: 'suicide',
    unless: 'storyOfOthers',
    phrases: `
      painful|hurt|hurts|feel + to + drown|hang|bleed|suffocate|overdose|jump
      favour|favor ... dying|die|dead|gone|disappear|disappearing
      ways|way|methods|method|how + to + {dieEn}|kill|end + myself|my|life|it
      ways|methods + to + {dieEn}
      gonna|going|will|want|wanna|might|to + to? + =od
      want|wish|hope|wishing|hoping|praying .. car|bus|truck|train|someone|somebody|lightning|plane .. hit|hits|run|runs|kill|killed|shoot|shot|crash|crashes + over? + me|into
      hope + i + get + hit|killed|shot|cancer
      how + it|what + would|it + would|is|feels + like|be|feel + to + be + {deadEn}
      thinking|think|imagine|imagining .. being|be + {deadEn}
      want|wants|wanna|wish + to? + just? + stop|quit + existing|living|breathing|being
      stop|stopped|quit + existing
      how + long + does|would|will + it + take + to + drown|bleed|hang|{dieEn}|starve
      bleed|bleeding|drink|drinking|starve|starving|freeze + {selfEn}? + to + death
      bleed|bleeding + out
      want|wanna|soon|going .. heaven
      six + feet + under
      i|ill|will + might|may|could|will? + as + well + just? + be|{dieEn}|kill + {deadEn}|myself?
      painless|least|quickest|easiest|best|fastest|easy|quick + painful? + way|method|ways + to|of|for + {dieEn}|dying|kill|suicide|end
      {deadEn}|die + than + alive|continue|live|living|go|keep|this
      rather + be? + {deadEn}|{dieEn} + than
      wouldnt|wouldn't|dont + mind|care + if + i + {dieEn}|died|was|were|got + {deadEn}|hit|killed?
      care|matter|matters + if|whether + i + live|die|am|exist + or|alive?
      want|wants|wanted|wanna|wish|wishes|rather|prefer|ready|deserve|deserves|hoping|hope|praying|longing|gonna|going|trying|supposed|allowed|need|better|decided|plan|planning|like + to? + just|literally|honestly|really? + {dieEn}
      want|wants|wanna|wish|hope|pray .. i|me|to|would|could|just + just? + {dieEn}
      let + me + {dieEn}
      feel|feels|feeling + like + dying|{dieEn}
      want|wants|wanted|wanna|wish|wishes|wished|better|rather|supposed|should|prefer|deserve|deserves + i|id|to|off? + be|was|were|being? + {deadEn}
      i + wish + i + was|were|am? + {deadEn}
      wish .. was|were + {deadEn}
      {i}|i|im|ill + am|will|ll? + be? + better + off + {deadEn}
      better + off + {deadEn}
      im|ill|hell|shell|i + will|am? + gonna|going? + to? + be + {deadEn} + by|soon|tomorrow|tonight|before|when|in|next|anyway|then
      im|ill|i + will|am? + going|gonna + to? + {dieEn}
      when|if|after|once|until|till|before|because|and + i|im|ive|id + am|was|will|were? + {deadEn}|{dieEn}|died
      easier|better|best|happier + to|if|for + i|me? + just|was|were|to? + {dieEn}|died|{deadEn}|disappear|disappeared
      death + wish
      death|dying|suicide + is|seems|feels|would|sounds|looks + like|be? + the? + only|best|easier|better|relief|peaceful|answer|solution|nice|good|way|option
      only|one + way|option|solution|escape|answer + out|left|for? + is|i|me? + see|to? + death|die|dying|{deadEn}
    `,
  },
  {
    says: 'to die, with nothing to say what of',
    kind: 'suicide',
    unless: 'story',
    phrases: `
      to|wanna|just|gonna + just? + dei
      to + {dieEn}
      i|ill|could|should + just|might|may|will|would|better? + =die
    `,
  },
  {
    says: 'thinks of death',
    kind: 'suicide',
    unless: 'story',
    phrases: `
      think|thinking|thought + about|of + is|was + dying|death|suicide|{deadEn}
      thinks|thinking|think|thoughts + about|of + death|dying + every|all|a|constantly|daily|often|again + day|time|lot?
      thinking|think|thoughts|thought|dreaming|dream|fantasizing|fantasise|fantasize|fantasising|obsessing|fantasies|talking|talked|talks + of|about|on + dying|death|{deadEn}
      thinking|think|thoughts|thought|talking|talked|talks + of|about|on + being|ending + {deadEn}
      dark|intrusive|scary|bad|disturbing + thoughts + about|tonight|again|lately|scare|and|of|that
      having|have|get|getting + really|very|such? + dark + thoughts
      if|when|before|after|once + he|she|hes|shes|they + is|was? + {dieEn}|dies|{deadEn}
      he|she|they|hes|shes|friend|roommate + is|will|might|could|are + going|gonna? + to? + {dieEn}
    `,
  },
  {
    says: 'does not want to live or be',
    kind: 'suicide',
    unless: 'storyOfOthers',
    phrases: `
      {notEn}|promise .. still + be + here|alive|around
      life|living + just? + hurts
      {notEn} .. reason|point|use .. continue|keep|keeping|continuing|go|carry + on? + living|existing|on
      {notEn} .. plan|planning|intend|expect + on|to + be|being + alive
      im|i|am|ill|be + am|will|be? + not + be? + alive
      {notEn} .. make + it + to|until|till|past|through + monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|tomorrow|morning|graduation|birthday|spring|summer|weekend + alive?
      after + tonight|today|this + nothing|none|it|you|everything|everyone
      i + wont|will|am + not? + be + here + when|by + you|anyone|they|then + read|find?
      my + life + ends|end|ended
      never + wake|waking + up
      wake + up + ever + again
      want|wants|wanna|need + out + of + this|my|here|life + life|world|existence?
      existence|living|life|existing + is + just|only? + pain|suffering|torture|hell|agony
      cares|care|cared|matters|matter|notice + if|whether + i + live|lived|die|died|exist|am
      {notEn} .. make|survive|get + it? + through + the|this|another|tonight + night|weekend|day|morning
      never + been|be + born
      lost|lose|losing|no|without|gone|have .. will|desire|reason + to + live
      keep + {selfEn} + safe|alive
      {notEn} + belong + in|on + this + world|earth
      living|existing|life|alive + is|just|hurts|feels + so|too|just|like? + hurts|painful|torture|hell|unbearable|agony
      hurts + too|so + much? + to|being + be|live|alive + alive?
      survive|surviving + the|this|until|till|another + night|weekend|day|tomorrow|morning
      survive|surviving + tonight
      life|living + is|isnt|just|was + just|not|never? + not|meant? + for + me
      not + made|meant|built|cut + out? + for + this? + life|living|world
      easier|better|best|happier + if|when + i + just? + didnt|dont|wasnt|werent|never|no|weren't + exist|existed|here|around|alive|longer
      keep|keeping|kept + myself + alive
      {notEn} + want|see|have|imagine|picture + a|any|my|myself + future|growing|being + older|for|alive|old
      no|have + future + for|left|anymore + me?
      {notEn} + wanna|want|gonna|going|planning + to? + make|be|survive|exist + it|here|around|alive + to|past|until|till|long|another|next|much|by|for|then
      {notEn} + handle|take|survive|do|face|get + through? + another|one|the + day|more|night + day|night|of?
      over + for + me
      out + of + my + misery
      {notEn} want|wants|wanna|wanted|wish|wishing|wishes|care|feel|deserve|deserves|bear|like|intend|stand + to|like|about? + be|keep|continue|go|even|really? + on? + live|alive|living|exist|existing|breathing|livin
      {notEn} + be|being|stay|keep|even|still? + alive
      {notEn} + see|think|believe + myself|ill|i|me? + will|being|be? + be? + alive
      {notEn} want|wants|wanna|wanted|wish|bear|deserve + to? + be|being + here|around|on|in + this? + anymore|any|longer|more|earth|alive|planet|world
      {notEn} want|wants|wanna|wanted + to? + be + here
      {notEn} .. be + around|here + for|much? + anymore|longer|any
      {notEn} + live + to + see
      {notEn} + live + until|till|through|past|long|much
      {notEn} + survive|make + it? + through|past|to|until|till? + the|this|another? + night|tonight|weekend|morning|tomorrow
      cant|cannot|not|wont|couldnt|dont|no|longer + want? + to? + go|carry|keep|continue + on? + living|existing
      cant|cannot|not|wont|couldnt|dont|longer + want|able? + to? + go|carry + on
      cant|cannot|dont|not + face|bear|handle|take|do + living|life|existing|another + day|anymore?
      cant|cannot|not|dont + live|exist + anymore|like|any|another|this|longer
      {notEn} .. reason|reasons|point|purpose|desire|motivation|sense + to|for|in|of|left|why? + for? + me|i? + to|in? + stay|be|keep|going? + live|living|alive|going|life|existing|being + alive|on?
      whats|what|see|is + the|is? + point|use + of|in + living|life|existing|being + alive?
      why + am|do|should|bother + i|even? + still|even? + alive|live|living|exist|existing
      nothing + left|more? + to? + live|living + for
      lost|lose|losing|no|without|have + the|my|any? + will|reason|desire + to + live
      stopped|stop|longer + wanting + to + live|exist|be
      tired|sick|done|fed|exhausted|weary|finished|bored + up? + of|with|from? + living|life|existing|breathing
      tired|sick|done|exhausted|finished|hate + of|with? + being + alive
      {notEn} + feel|think|believe|really? + worth + living|it|anything + anymore|life?
      life|living|existence + just|really? + is|has|feels|seems|holds? + not|isnt|no|hasnt|doesnt|never|without + longer|really|feel? + worth|meaning|point|purpose|value
      life|existence + is|feels|seems + so|just|completely|totally? + meaningless|pointless|unbearable|worthless
      my + life + is + over|done|finished
      hate + being|to|that + be|im|i? + am? + alive|exist
      {notEn} want|wants|wanna|wanted|wish|hope + to|i? + wake + up|tomorrow
      hope|hoping|wish|wishing|pray|praying .. {notEn} .. wake
      never + have|had|to|ever? + to? + wake|waking + up
      sleep|asleep .. never|not|dont .. wake|waking
      sleep|asleep + forever
      want|wanna|wish|going|gonna + to? + just? + disappear|vanish|evaporate
      want|wants|wanna|wish|gonna|ill|could|i .. disappear|vanish .. forever|completely|good|permanently
      wish|wished + that? + i|id|ive|i'd + had|was|were|wasnt|wouldnt|didnt|could|werent|would + just|have|had|been? + never|not|born|exist|existed|alive|{deadEn}|gone|wake|here|around|disappear
      wish|should|shouldve|wished .. never|not + been|be|have? + been? + born
      if + i|id + had|was|were + just|only? + never|not? + born|existed|exist
    `,
  },
  {
    says: 'wants it all to end',
    kind: 'suicide',
    unless: 'storyOfOthers',
    phrases: `
      be + gone + for? + good|forever
      end|ending|stop|stopping + my|this + own? + suffering|misery|pain|existence
      everything|it|this|all|pain|suffering|life + ends|stops|over + tonight|today|tomorrow|soon|forever
      will|ll|gonna + end + it|everything|things|myself
      only|one + way + out + of + this|the|my|here|pain|it
      will|ll|gonna|going + to? + all + be + over + soon|tonight|tomorrow|then
      end|ending|ends + things|stuff + tonight|now|today|soon|once|permanently|forever|for|myself
      {willEn} + to|on? + end|ending + things|it
      done|finished|through + with + life|living|everything|this + life|world?
      check|checking + out + of|for|permanently + life|good
      end|ending|ended|ends + it|this + all|tonight|now|today|soon|here|once|forever|already|please
      end|ending|ends + everything
      {willEn} + about|of|on|to|by|just? + just|finally? + end|ending + it|this|things|everything
      want|wants|wanna|wish|need|wanted + for? + it|this|everything|all|life + of? + this|it|all? + to|would|could + just|finally? + be? + end|stop|over|finished
      want|wants|wanna|wish|need + it|this|everything|all + over|ended|gone
      want|wants|wanna|wish|need .. pain|suffering|hurting|voices .. end|stop|over|gone
      make|makes|making + it|the|this|everything|all + all|pain|suffering|voices|thoughts|hurt + all|just|go? + stop|end|away
      make|making + everything + stop|end
      make|making + the|this + pain|suffering|voices + stop|end|go
      give|giving|given|gave + up + on? + life|living
      give|giving|given|gave + up + on? + my + life
      catch|catching + the + bus + permanently|forever
    `,
  },
]
