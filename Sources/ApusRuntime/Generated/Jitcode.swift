// swift-format-ignore-file
// Made by apus-translate from the *.rswift.swift files and Natives.effects. Do not edit: run Sources/Translator/build.sh.

/// The jitcode of the handlers, in the text form of JitcodeProgram.
let jitcodeText: StaticString = """
d cell 3 0 0
d cell.content 16 1 0
d Frame.function -48 0 0
d function.closure 32 1 1
d tuple[] 24 1 1
d cache.holder 72 1 1
d cache.second 80 1 1
d cache.kind 32 0 1
d ThreadState.poll 64 0 0
d tuple.count 16 0 1
d ThreadState.handled 40 0 0
d cache.shape 16 0 1
d cache.offset 40 0 1
d cache.otherShape 24 0 1
d type.version 16 0 0
d cache.version 48 0 1
d list.count 16 0 0
d list.items 24 1 0
d array[] 24 1 0
d slice 17 0 0
d slice.start 16 1 1
d slice.stop 24 1 1
d slice.step 32 1 1
d rangeIterator.remaining 24 0 0
d rangeIterator.next 16 0 0
d rangeIterator.step 32 0 1
d listIterator.list 24 1 0
d listIterator.index 16 0 0
d function.code 16 1 0
d code.simpleArguments 112 0 1
d Frame.info -32 0 0
d Frame.caller -24 0 0
d Frame.returnPC -16 0 0
d ThreadState.frame 0 0 0
d Frame.code -8 0 0
d code.constantBase 32 0 1
d ThreadState.constants 8 0 0
n fault 2 target 6 thread
n unwind 1 target 175 -
n pollSlow 2 target 255 -
n emptyString 0 never 0 -
n sliceBound 1 never 0 -
n binarySlow 5 target 255 -
n inplaceSlow 5 target 255 -
n unarySlow 4 target 255 -
n compareSlow 5 target 255 -
n compareJumpSlow 7 target 255 -
n isTrue 2 negative 255 -
n contains 3 negative 255 -
n raiseUnbound 3 target 143 -
n raiseUnboundCell 4 target 143 -
n raiseUnboundFree 3 target 143 -
n loadClassFree 5 target 255 -
n loadGlobalMiss 5 target 255 -
n storeGlobalMiss 5 target 255 -
n deleteGlobal 4 target 255 -
n loadNamespaceName 5 target 255 -
n storeNamespaceName 5 target 255 -
n deleteNamespaceName 4 target 255 -
n loadAttributeSlow 6 target 255 -
n storeAttributeSlow 6 target 255 -
n deleteAttribute 3 false 255 -
n loadMethodSlow 6 target 255 -
n loadItemSlow 5 target 255 -
n storeItemSlow 5 target 255 -
n deleteItem 3 false 255 -
n getIterator 2 null 255 -
n forIterateSlow 6 target 255 -
n enterFrame 7 target 143 frame,thread
n callNativeSlot 6 target 255 -
n callSlow 6 target 255 -
n callUnboundMethod 5 target 255 -
n callExpanded 7 target 255 -
n returnSlow 3 target 175 -
n generatorEntry 3 target 175 -
n yieldValue 5 target 175 -
n yieldFromIterator 2 null 255 -
n sendValue 6 target 255 -
n makeTuple 3 null 141 -
n makeList 3 null 141 -
n buildSet 3 null 255 -
n buildMap 3 null 255 -
n joinStrings 3 null 141 -
n listAppend 3 false 143 list,array
n setAdd 3 false 255 -
n dictSet 4 false 255 -
n listExtend 3 false 255 -
n setUpdate 3 false 255 -
n dictUpdateDisplay 3 false 255 -
n dictMergeKeywords 4 false 255 -
n listToTuple 2 null 141 -
n unpackInto 4 false 255 -
n unpackExtended 5 false 255 -
n convertValue 3 null 255 -
n format 3 null 255 -
n matchSequence 3 negative 255 -
n matchMapping 3 negative 255 -
n lengthValue 2 null 255 -
n matchKeys 3 null 255 -
n matchClass 5 null 255 -
n makeFunction 4 null 143 code,list,array
n loadBuildClass 1 null 143 -
n loadAssertionError 1 never 0 -
n setupAnnotations 2 false 255 -
n importName 4 null 255 -
n importFrom 3 null 255 -
n importStar 3 false 255 -
n printExpression 2 false 255 -
n raiseStatement 3 always 255 -
n raiseCurrent 2 target 143 -
n reraise 3 target 6 thread
n exceptionMatches 3 negative 141 -
n withEnter 6 target 255 -
n withExit 3 null 255 -
f handleNop 3 3 REI - -
f handleAdd 6 24 dEYEQdEcEUQgYcQkgCFCokGNEotEIsYCsw0scNE0VEJEtEhEEMwREIQ4YKBC84ONE8tKQBCcKBCFCBCONEFCtKFEJCYFENCcNCRCJCNCBEVCRCFCZCVCGNEZCtKhEEMVCREIVEdCUUAIGYcREdC EAMI RCcAEIMYcoBEgAEIMYcw0NGcAEIMYc85GcAEIMYcFCJKgAEIMYcVCZCtKA
f handleInplaceAdd 6 24 dEYEQdEcEUQgYcQkgCFCokGNEotEIsYCsw0scNE0VEJEtEhEEMwREIQ4YKBC84ONE8tKQBCcKBCFCBCONEFCtKFEJCYFENCcNCRCJCNCBEVCRCFCZCVCGNEZCtKhEEMVCREIVEdCYUAIGYcREdC EAMI RCcAEIMYcoBEgAEIMYcw0NGcAEIMYc85GcAEIMYcFCJKgAEIMYcVCZCtKA
f handleSubtract 6 24 dEYEQdEcEUQgYcQkgCFCokGNEotEIscCww0YsNE0VEJEtEhEEMwREIQ4YKBC84ONE8tKQBCcKBCFCBCONEFCtKFEJCYFENCcRCRCJCNCBEVCRCFCZCVCGNEZCtKhEEMVCREIVEdCUUAICYcREdC EAMI RCcAEIMYcoBEgAEIMYcw0NGcAEIMYc85GcAEIMYcFCJKgAEIMYcVCZCtKA
f handleInplaceSubtract 6 24 dEYEQdEcEUQgYcQkgCFCokGNEotEIscCww0YsNE0VEJEtEhEEMwREIQ4YKBC84ONE8tKQBCcKBCFCBCONEFCtKFEJCYFENCcRCRCJCNCBEVCRCFCZCVCGNEZCtKhEEMVCREIVEdCYUAICYcREdC EAMI RCcAEIMYcoBEgAEIMYcw0NGcAEIMYc85GcAEIMYcFCJKgAEIMYcVCZCtKA
f handleMultiply 6 26 dEYEQdEcEUQgYcQkgCFCokGNEoNGIsYCgwcC004swNE4lEJENGU80ChEEM8REIQBCYKBCFCBCONEFCNMQJCcKBCNCJCONENCNMFERCYFEVCcVCZCRCVCBEdCZCFChCdCGNEhCNMhEEMdCREIVElCUUAIOYcRElC EAMI RCcAEIMYcoREgAEIMYc04tGcAEIMYcFCZIcAEIMYcNCpKgAEIMYcdChCNMA
f handleInplaceMultiply 6 26 dEYEQdEcEUQgYcQkgCFCokGNEoNGIsYCgwcC004swNE4lEJENGU80ChEEM8REIQBCYKBCFCBCONEFCNMQJCcKBCNCJCONENCNMFERCYFEVCcVCZCRCVCBEdCZCFChCdCGNEhCNMhEEMdCREIVElCYUAIOYcRElC EAMI RCcAEIMYcoREgAEIMYc04tGcAEIMYcFCZIcAEIMYcNCpKgAEIMYcdChCNMA
f handleTrueDivide 6 18 dEYEQdEcEUQgYCBCkgGNEkhGQocCBCsoGNEshGFEwYFE0cZC4w0BE84FCBC8KNEBChGhEEM8REIVEFCUUAICYcREFC MIA BCcAEIMYcktCcAEIMYcs9EgAEIMYc8BChGA
f handleInplaceTrueDivide 6 18 dEYEQdEcEUQgYCBCkgGNEkhGQocCBCsoGNEshGFEwYFE0cZC4w0BE84FCBC8KNEBChGhEEM8REIVEFCYUAICYcREFC MIA BCcAEIMYcktCcAEIMYcs9EgAEIMYc8BChGA
f handleFloorDivide 6 17 dEYEQdEcEUQgYcQkgCFCokGNEoNG4sCcNEsNGgwcCg0YCk40w1C84hEEM8REIVEBCUUAIKYcREBC EAQ RCcAEIMYcotCcAEIMYcsNGA
f handleInplaceFloorDivide 6 17 dEYEQdEcEUQgYcQkgCFCokGNEoNG4sCcNEsNGgwcCg0YCk40w1C84hEEM8REIVEBCYUAIKYcREBC EAQ RCcAEIMYcotCcAEIMYcsNGA
f handleModulo 6 17 dEYEQdEcEUQgYcQkgCFCokGNEoNG4sCcNEsNGgwcCg0YCo40w1C84hEEM8REIVEBCUUAIKYcREBC EAU RCcAEIMYcotCcAEIMYcsNGA
f handleInplaceModulo 6 17 dEYEQdEcEUQgYcQkgCFCokGNEoNG4sCcNEsNGgwcCg0YCo40w1C84hEEM8REIVEBCYUAIKYcREBC EAU RCcAEIMYcotCcAEIMYcsNGA
f handlePower 6 9 dEYEQdEcEUVEgUUAICYcREg Y gA
f handleInplacePower 6 9 dEYEQdEcEUVEgYUAICYcREg Y gA
f handleMatrixMultiply 6 9 dEYEQdEcEUVEgUUAICYcREg c gA
f handleInplaceMatrixMultiply 6 9 dEYEQdEcEUVEgYUAICYcREg c gA
f handleLeftShift 6 24 dEYEQdEcEUQgYcQkgCFCokGNEohK4sGcNEshK4wcKNEwhKg0cCg4YCc840gBC80gFCYCBCJCBCFCNEJChKcNC8CgRCNCCBCVCRC8NEVChK1CZC8hEEMZCREIVEdCUUAIOYcREdC EAxOg RCcAEIMYcotCcAEIMYcsJEcAEIMYcw1GgAEIMYc8JCxIgAEIMYc8VChKA
f handleInplaceLeftShift 6 24 dEYEQdEcEUQgYcQkgCFCokGNEohK4sGcNEshK4wcKNEwhKg0cCg4YCc840gBC80gFCYCBCJCBCFCNEJChKcNC8CgRCNCCBCVCRC8NEVChK1CZC8hEEMZCREIVEdCYUAIOYcREdC EAxOg RCcAEIMYcotCcAEIMYcsJEcAEIMYcw1GgAEIMYc8JCxIgAEIMYc8VChKA
f handleRightShift 6 18 dEYEQdEcEUQgYcQkgCFCokGNEopG4sGcNEspG4wcKNEwpGg0YCg4cCg8041CBC8hEEMBCREIVEFCUUAIOYcREFC EA5Ok RCcAEIMYcotCcAEIMYcsJEcAEIMYcwpGA
f handleInplaceRightShift 6 18 dEYEQdEcEUQgYcQkgCFCokGNEopG4sGcNEspG4wcKNEwpGg0YCg4cCg8041CBC8hEEMBCREIVEFCYUAIOYcREFC EA5Ok RCcAEIMYcotCcAEIMYcsJEcAEIMYcwpGA
f handleBitAnd 6 13 dEYEQdEcEUQgYcQkgCFCokGNEoFEQsYchEEMsREIVEwUUAIKYcREw EAo RCcAEIMYcoFEA
f handleInplaceBitAnd 6 13 dEYEQdEcEUQgYcQkgCFCokGNEoFEQsYchEEMsREIVEwYUAIKYcREw EAo RCcAEIMYcoFEA
f handleBitOr 6 13 dEYEQdEcEUQgYcQkgCFCokGNEoFEUsYchEEMsREIVEwUUAIKYcREw EAs RCcAEIMYcoFEA
f handleInplaceBitOr 6 13 dEYEQdEcEUQgYcQkgCFCokGNEoFEUsYchEEMsREIVEwYUAIKYcREw EAs RCcAEIMYcoFEA
f handleBitXor 6 14 dEYEQdEcEUQgYcQkgCFCokGNEoVEYsYcUwsChEEMwREIVE0UUAIKYcRE0 EAw RCcAEIMYcoVEA
f handleInplaceBitXor 6 14 dEYEQdEcEUQgYcQkgCFCokGNEoVEYsYcUwsChEEMwREIVE0YUAIKYcRE0 EAw RCcAEIMYcoVEA
f handleAddConstant 7 25 dEcEU1EgIYQkcgQokCFCsoGNEstEIwcCs04wgNE4VEJEtEhEEQ0REMQ8cKBCBC8ONEBCtKQFCgKBCJCFCONEJCtKFENCcFERCgNCVCNCRCBEZCVCFCdCZCGNEdCtKhEEQZCREMVEhCUUAMGcgREhC EAMI RCcAEMQcgsBEgAEMQcg04NGcAEMQcgBC5GcAEMQcgJCJKgAEMQcgZCdCtKA
f handleSubtractConstant 7 25 dEcEU1EgIYQkcgQokCFCsoGNEstEIwgCw04cwNE4VEJEtEhEEQ0REMQ8cKBCBC8ONEBCtKQFCgKBCJCFCONEJCtKFENCcFERCgRCVCNCRCBEZCVCFCdCZCGNEdCtKhEEQZCREMVEhCUUAMCcgREhC EAMI RCcAEMQcgsBEgAEMQcg04NGcAEMQcgBC5GcAEMQcgJCJKgAEMQcgZCdCtKA
f handleMultiplyConstant 7 27 dEcEU1EgIYQkcgQokCFCsoGNEsNGIwcCg0gC048w0NE8lEJENGUBC4ChEEQBCREMQFCcKBCJCFCONEJCNMQNCgKBCRCNCONERCNMFEVCcFEZCgVCdCVCZCBEhCdCFClChCGNElCNMhEEQhCREMVEpCUUAMOcgREpC EAMI RCcAEMQcgsREgAEMQcg48tGcAEMQcgJCZIcAEMQcgRCpKgAEMQcghClCNMA
f handleTrueDivideConstant 7 19 dEcEU1EgIYQkcCBCokGNEohGQsgCBCwsGNEwhGFE0cFE4gZC804BEBC8FCFCBCKNEFChGhEEQBCREMVEJCUUAMCcgREJC MIA BCcAEMQcgotCcAEMQcgw9EgAEMQcgBCFChGA
f handleFloorDivideConstant 7 18 dEcEU1EgIYQkcgQokCFCsoGNEsNG4wCgNEwNGg0gCg4cCk8401CBC8hEEQBCREMVEFCUUAMKcgREFC EAQ RCcAEMQcgstCcAEMQcgwNGA
f handleModuloConstant 7 18 dEcEU1EgIYQkcgQokCFCsoGNEsNG4wCgNEwNGg0gCg4cCo8401CBC8hEEQBCREMVEFCUUAMKcgREFC EAU RCcAEMQcgstCcAEMQcgwNGA
f handlePowerConstant 7 10 dEcEU1EgIYVEkUUAMCcgREk Y gA
f handleLeftShiftConstant 7 25 dEcEU1EgIYQkcgQokCFCsoGNEshK4wGgNEwhK40gKNE0hKg4gCg8cCcBC84gFCBC4gJCcCBCNCFCJCNENChKcRCBCCgVCRCCBCZCVCBCNEZChK1CdCBChEEQdCREMVEhCUUAMOcgREhC EAxOg RCcAEMQcgstCcAEMQcgwJEcAEMQcg01GgAEMQcgBCNCxIgAEMQcgBCZChKA
f handleRightShiftConstant 7 19 dEcEU1EgIYQkcgQokCFCsoGNEspG4wGgNEwpG40gKNE0pGg4cCg8gCgBC481CFCBChEEQFCREMVEJCUUAMOcgREJC EA5Ok RCcAEMQcgstCcAEMQcgwJEcAEMQcg0pGA
f handleBitAndConstant 7 14 dEcEU1EgIYQkcgQokCFCsoGNEsFEQwcghEEQwREMVE0UUAMKcgRE0 EAo RCcAEMQcgsFEA
f handleInplaceAddConstant 7 25 dEcEU1EgIYQkcgQokCFCsoGNEstEIwcCs04wgNE4VEJEtEhEEQ0REMQ8cKBCBC8ONEBCtKQFCgKBCJCFCONEJCtKFENCcFERCgNCVCNCRCBEZCVCFCdCZCGNEdCtKhEEQZCREMVEhCYUAMGcgREhC EAMI RCcAEMQcgsBEgAEMQcg04NGcAEMQcgBC5GcAEMQcgJCJKgAEMQcgZCdCtKA
f handleInplaceSubtractConstant 7 25 dEcEU1EgIYQkcgQokCFCsoGNEstEIwgCw04cwNE4VEJEtEhEEQ0REMQ8cKBCBC8ONEBCtKQFCgKBCJCFCONEJCtKFENCcFERCgRCVCNCRCBEZCVCFCdCZCGNEdCtKhEEQZCREMVEhCYUAMCcgREhC EAMI RCcAEMQcgsBEgAEMQcg04NGcAEMQcgBC5GcAEMQcgJCJKgAEMQcgZCdCtKA
f handleNegate 5 22 dEUEQQYUCBCcYGNEc5CFEgUdCkgBEokhEEMoREIQsUKFCwsONEw9I5C0UI4O0c84KgBC8KBCFCBC4NEFC9I5CJCUINCOJC1CRCNChEEMRCREIVEVCcQAIOUREVC MIEA wYAEIMUcZEYAEIMUwxGYAEIMUFC9IA
f handlePositive 5 9 dEUEQQYUCFCcYGNEcVChEEMUREIVEgcQAICUREg EA wYAEIMUcVCA
f handleInvert 5 12 dEUEQQYUCFCcYGNEc9C5CgUIkKg1CokhEEMoREIVEscQAIOUREs EACI wYAEIMUc9CA
f handleLogicalNot 5 11 dEUEQVEYoIAU4cYCNEclCVEgAIAIREgBCkYC9CokhEEMoREI A QQAEIM4YAEIMYcFCA
f handleLessThan 6 22 dEYEQdEcEUQgYcQkgCFCokGNEoRE4sYc9CwshEEMwREIQ0YKBC40ONE41IQ8cKBCBC8ONEBC1IFEFCYFEJCchCNCFCJC9CRCNChEEMRCREIVEVCgUAIGYcREVC EAMI RCcAEIMYcoxEcAEIMYc4dGcAEIMYcBC1IA
f handleJumpIfLessThan 6 22 dEYEQdEcEUQgYcQkgCFCokGNEoZE4sYcNEsRE9EwIMREwREIQ0YKBC40ONE4FKQ8cKBCBC8ONEBCFKFEFCYFEJCchCNCFCJCNENC9I9ERCIMRERCREIVEVCkcAIGYcCMREVC EAMI RCYAIMYcotCMIMs5EYAIMYc4lGYAIMYcBCZIMIMNCFKA
f handleJumpUnlessLessThan 6 22 dEYEQdEcEUQgYcQkgCFCokGNEohE4sYcNEsBEJEZE9EwIMREwREIQ0YKBC40ONE4VKQ8cKBCBC8ONEBCVKFEFCYFEJCchCNCFCJCNENC1IJENK9ERCIMRERCREIVEVCkcAIGYcGMREVC EAMI RCYAIMYcotCMIMsBGYAIMYc4tGYAIMYcBChIMIMNCVKA
f handleJumpIfLessThanConstant 7 23 dEcEU1EgIYQkcgQokCFCsoGNEsZE4wcgNEwRE9E0MQRE0REMQ4cKBC84ONE8FKQBCgKBCFCBCONEFCFKFEJCcFENCghCRCJCNCNERC9I9EVCMQREVCREMVEZCkcAMGcgCQREZC EAMI RCYAMQcgstCMMQw5EYAMQcg8lGYAMQcgFCZIMMQRCFKA
f handleJumpUnlessLessThanConstant 7 23 dEcEU1EgIYQkcgQokCFCsoGNEshE4wcgNEwBEJEZE9E0MQRE0REMQ4cKBC84ONE8VKQBCgKBCFCBCONEFCVKFEJCcFENCghCRCJCNCNERC1IJENK9EVCMQREVCREMVEZCkcAMGcgGQREZC EAMI RCYAMQcgstCMMQwBGYAMQcg8tGYAMQcgFChIMMQRCVKA
f handleLessEqual 6 22 dEYEQdEcEUQgYcQkgCFCokGNEoRE8sYc9CwshEEMwREIQ0YKBC40ONE41IQ8cKBCBC8ONEBC1IFEFCYFEJCclCNCFCJC9CRCNChEEMRCREIVEVCgUAICYcREVC EAMI RCcAEIMYcoxEcAEIMYc4dGcAEIMYcBC1IA
f handleJumpIfLessEqual 6 22 dEYEQdEcEUQgYcQkgCFCokGNEoZE8sYcNEsRE9EwIMREwREIQ0YKBC40ONE4FKQ8cKBCBC8ONEBCFKFEFCYFEJCclCNCFCJCNENC9I9ERCIMRERCREIVEVCkcAICYcCMREVC EAMI RCYAIMYcotCMIMs5EYAIMYc4lGYAIMYcBCZIMIMNCFKA
f handleJumpUnlessLessEqual 6 22 dEYEQdEcEUQgYcQkgCFCokGNEohE8sYcNEsBEJEZE9EwIMREwREIQ0YKBC40ONE4VKQ8cKBCBC8ONEBCVKFEFCYFEJCclCNCFCJCNENC1IJENK9ERCIMRERCREIVEVCkcAICYcGMREVC EAMI RCYAIMYcotCMIMsBGYAIMYc4tGYAIMYcBChIMIMNCVKA
f handleJumpIfLessEqualConstant 7 23 dEcEU1EgIYQkcgQokCFCsoGNEsZE8wcgNEwRE9E0MQRE0REMQ4cKBC84ONE8FKQBCgKBCFCBCONEFCFKFEJCcFENCglCRCJCNCNERC9I9EVCMQREVCREMVEZCkcAMCcgCQREZC EAMI RCYAMQcgstCMMQw5EYAMQcg8lGYAMQcgFCZIMMQRCFKA
f handleJumpUnlessLessEqualConstant 7 23 dEcEU1EgIYQkcgQokCFCsoGNEshE8wcgNEwBEJEZE9E0MQRE0REMQ4cKBC84ONE8VKQBCgKBCFCBCONEFCVKFEJCcFENCglCRCJCNCNERC1IJENK9EVCMQREVCREMVEZCkcAMCcgGQREZC EAMI RCYAMQcgstCMMQwBGYAMQcg8tGYAMQcgFChIMMQRCVKA
f handleEqual 6 22 dEYEQdEcEUQgYcQkgCFCokGNEoREBCsYc9CwshEEMwREIQ0YKBC40ONE41IQ8cKBCBC8ONEBC1IFEFCYFEJCcpCNCFCJC9CRCNChEEMRCREIVEVCgUAIOYcREVC EAMI RCcAEIMYcoxEcAEIMYc4dGcAEIMYcBC1IA
f handleJumpIfEqual 6 22 dEYEQdEcEUQgYcQkgCFCokGNEoZEBCsYcNEsRE9EwIMREwREIQ0YKBC40ONE4FKQ8cKBCBC8ONEBCFKFEFCYFEJCcpCNCFCJCNENC9I9ERCIMRERCREIVEVCkcAIOYcCMREVC EAMI RCYAIMYcotCMIMs5EYAIMYc4lGYAIMYcBCZIMIMNCFKA
f handleJumpUnlessEqual 6 22 dEYEQdEcEUQgYcQkgCFCokGNEohEBCsYcNEsBEJEZE9EwIMREwREIQ0YKBC40ONE4VKQ8cKBCBC8ONEBCVKFEFCYFEJCcpCNCFCJCNENC1IJENK9ERCIMRERCREIVEVCkcAIOYcGMREVC EAMI RCYAIMYcotCMIMsBGYAIMYc4tGYAIMYcBChIMIMNCVKA
f handleJumpIfEqualConstant 7 23 dEcEU1EgIYQkcgQokCFCsoGNEsZEBCwcgNEwRE9E0MQRE0REMQ4cKBC84ONE8FKQBCgKBCFCBCONEFCFKFEJCcFENCgpCRCJCNCNERC9I9EVCMQREVCREMVEZCkcAMOcgCQREZC EAMI RCYAMQcgstCMMQw5EYAMQcg8lGYAMQcgFCZIMMQRCFKA
f handleJumpUnlessEqualConstant 7 23 dEcEU1EgIYQkcgQokCFCsoGNEshEBCwcgNEwBEJEZE9E0MQRE0REMQ4cKBC84ONE8VKQBCgKBCFCBCONEFCVKFEJCcFENCgpCRCJCNCNERC1IJENK9EVCMQREVCREMVEZCkcAMOcgGQREZC EAMI RCYAMQcgstCMMQwBGYAMQcg8tGYAMQcgFChIMMQRCVKA
f handleNotEqual 6 22 dEYEQdEcEUQgYcQkgCFCokGNEoREFCsYc9CwshEEMwREIQ0YKBC40ONE41IQ8cKBCBC8ONEBC1IFEFCYFEJCctCNCFCJC9CRCNChEEMRCREIVEVCgUAIKYcREVC EAMI RCcAEIMYcoxEcAEIMYc4dGcAEIMYcBC1IA
f handleJumpIfNotEqual 6 22 dEYEQdEcEUQgYcQkgCFCokGNEoZEFCsYcNEsRE9EwIMREwREIQ0YKBC40ONE4FKQ8cKBCBC8ONEBCFKFEFCYFEJCctCNCFCJCNENC9I9ERCIMRERCREIVEVCkcAIKYcCMREVC EAMI RCYAIMYcotCMIMs5EYAIMYc4lGYAIMYcBCZIMIMNCFKA
f handleJumpUnlessNotEqual 6 22 dEYEQdEcEUQgYcQkgCFCokGNEohEFCsYcNEsBEJEZE9EwIMREwREIQ0YKBC40ONE4VKQ8cKBCBC8ONEBCVKFEFCYFEJCctCNCFCJCNENC1IJENK9ERCIMRERCREIVEVCkcAIKYcGMREVC EAMI RCYAIMYcotCMIMsBGYAIMYc4tGYAIMYcBChIMIMNCVKA
f handleJumpIfNotEqualConstant 7 23 dEcEU1EgIYQkcgQokCFCsoGNEsZEFCwcgNEwRE9E0MQRE0REMQ4cKBC84ONE8FKQBCgKBCFCBCONEFCFKFEJCcFENCgtCRCJCNCNERC9I9EVCMQREVCREMVEZCkcAMKcgCQREZC EAMI RCYAMQcgstCMMQw5EYAMQcg8lGYAMQcgFCZIMMQRCFKA
f handleJumpUnlessNotEqualConstant 7 23 dEcEU1EgIYQkcgQokCFCsoGNEshEFCwcgNEwBEJEZE9E0MQRE0REMQ4cKBC84ONE8VKQBCgKBCFCBCONEFCVKFEJCcFENCgtCRCJCNCNERC1IJENK9EVCMQREVCREMVEZCkcAMKcgGQREZC EAMI RCYAMQcgstCMMQwBGYAMQcg8tGYAMQcgFChIMMQRCVKA
f handleGreaterThan 6 22 dEYEQdEcEUQgYcQkgCFCokGNEoRE4scY9CwshEEMwREIQ0YKBC40ONE41IQ8cKBCBC8ONEBC1IFEFCYFEJCchCNCJCFC9CRCNChEEMRCREIVEVCgUAISYcREVC EAMIQ RCcAEIMYcoxEcAEIMYc4dGcAEIMYcBC1IA
f handleJumpIfGreaterThan 6 22 dEYEQdEcEUQgYcQkgCFCokGNEoZE4scYNEsRE9EwIMREwREIQ0YKBC40ONE4FKQ8cKBCBC8ONEBCFKFEFCYFEJCchCNCJCFCNENC9I9ERCIMRERCREIVEVCkcAISYcCMREVC EAMIQ RCYAIMYcotCMIMs5EYAIMYc4lGYAIMYcBCZIMIMNCFKA
f handleJumpUnlessGreaterThan 6 22 dEYEQdEcEUQgYcQkgCFCokGNEohE4scYNEsBEJEZE9EwIMREwREIQ0YKBC40ONE4VKQ8cKBCBC8ONEBCVKFEFCYFEJCchCNCJCFCNENC1IJENK9ERCIMRERCREIVEVCkcAISYcGMREVC EAMIQ RCYAIMYcotCMIMsBGYAIMYc4tGYAIMYcBChIMIMNCVKA
f handleJumpIfGreaterThanConstant 7 23 dEcEU1EgIYQkcgQokCFCsoGNEsZE4wgcNEwRE9E0MQRE0REMQ4cKBC84ONE8FKQBCgKBCFCBCONEFCFKFEJCcFENCghCRCNCJCNERC9I9EVCMQREVCREMVEZCkcAMScgCQREZC EAMIQ RCYAMQcgstCMMQw5EYAMQcg8lGYAMQcgFCZIMMQRCFKA
f handleJumpUnlessGreaterThanConstant 7 23 dEcEU1EgIYQkcgQokCFCsoGNEshE4wgcNEwBEJEZE9E0MQRE0REMQ4cKBC84ONE8VKQBCgKBCFCBCONEFCVKFEJCcFENCghCRCNCJCNERC1IJENK9EVCMQREVCREMVEZCkcAMScgGQREZC EAMIQ RCYAMQcgstCMMQwBGYAMQcg8tGYAMQcgFChIMMQRCVKA
f handleGreaterEqual 6 22 dEYEQdEcEUQgYcQkgCFCokGNEoRE8scY9CwshEEMwREIQ0YKBC40ONE41IQ8cKBCBC8ONEBC1IFEFCYFEJCclCNCJCFC9CRCNChEEMRCREIVEVCgUAISYcREVC EAMIU RCcAEIMYcoxEcAEIMYc4dGcAEIMYcBC1IA
f handleJumpIfGreaterEqual 6 22 dEYEQdEcEUQgYcQkgCFCokGNEoZE8scYNEsRE9EwIMREwREIQ0YKBC40ONE4FKQ8cKBCBC8ONEBCFKFEFCYFEJCclCNCJCFCNENC9I9ERCIMRERCREIVEVCkcAISYcCMREVC EAMIU RCYAIMYcotCMIMs5EYAIMYc4lGYAIMYcBCZIMIMNCFKA
f handleJumpUnlessGreaterEqual 6 22 dEYEQdEcEUQgYcQkgCFCokGNEohE8scYNEsBEJEZE9EwIMREwREIQ0YKBC40ONE4VKQ8cKBCBC8ONEBCVKFEFCYFEJCclCNCJCFCNENC1IJENK9ERCIMRERCREIVEVCkcAISYcGMREVC EAMIU RCYAIMYcotCMIMsBGYAIMYc4tGYAIMYcBChIMIMNCVKA
f handleJumpIfGreaterEqualConstant 7 23 dEcEU1EgIYQkcgQokCFCsoGNEsZE8wgcNEwRE9E0MQRE0REMQ4cKBC84ONE8FKQBCgKBCFCBCONEFCFKFEJCcFENCglCRCNCJCNERC9I9EVCMQREVCREMVEZCkcAMScgCQREZC EAMIU RCYAMQcgstCMMQw5EYAMQcg8lGYAMQcgFCZIMMQRCFKA
f handleJumpUnlessGreaterEqualConstant 7 23 dEcEU1EgIYQkcgQokCFCsoGNEshE8wgcNEwBEJEZE9E0MQRE0REMQ4cKBC84ONE8VKQBCgKBCFCBCONEFCVKFEJCcFENCglCRCNCJCNERC1IJENK9EVCMQREVCREMVEZCkcAMScgGQREZC EAMIU RCYAMQcgstCMMQwBGYAMQcg8tGYAMQcgFChIMMQRCVKA
f handleIsSame 6 10 dEYEQdEcEUBCgYc9CkghEEMkREI - -
f handleIsNotSame 6 11 dEYEQdEcEUBCgYcYkgC9CokhEEMoREI E -
f handleContains 6 13 dEYEUdEcEQVEgsMAYc4kgCNEk5CVEoAIAIREoFCsgC9CwshEEMwREI A gQAEIMNCYAEIMgkZCA
f handleNotContains 6 13 dEYEUdEcEQVEgsMAYc4kgCNEk5CVEoAIAIREoBCsgC9CwshEEMwREI A gQAEIMNCYAEIMgkZCA
f handleUnwind 3 4 VEMEEAREM - AA
f handleMove 5 6 dEUEQhEEMUREI - -
f handleLoadConstant 6 7 1EYIUhEEQYREM - -
f handleLoadInteger 5 6 1CUQhEEMUREI - -
f handleLoadNull 4 4 hEEMCREI A -
f handleCheckBound 6 10 dEYEQBCcYCNEchC1EgIUVEkwMAMgREkREM A gUAIMUc8A
f handleMakeCell 5 7 dEUEQxGYAA1GYEUhEEMYREI - -
f handleLoadCell 7 14 dEcEUJGgcRGkgEBCokCNEoRE1EsIYdEwEUVE00QAMswRE0hEEQkREM A 8kAEIMQUYkopCA
f handleStoreCell 5 8 dEUEMNGYUdEcEQVGYEcREI - -
f handleDeleteCell 6 13 dEYEQNGcYRGgcEBCkgCNEkRE1EoIUdEsEQVEw0QAMosREwVGcECREM A 8gAEIMQUckpCA
f handleLoadClosure 5 8 lEUEIRGYUMZGcYQQhEEMcREI - -
f handleLoadFree 7 15 lEcEIRGgcMZGkgUQJGokRGsoEBCwsCNEwhE1E0IYVE44MAM0RE4hEEQsREM A hCgAEIMQYsw9CA
f handleStoreFree 5 10 lEUEIRGYUMZGcYMQNGgcdEkEQVGgEkREI - -
f handleDeleteFree 6 14 lEYEIRGcYMZGgcQQNGkgRGokEBCsoCNEshE1EwIUVE04MAMwRE0VGkECREM A hCYAIMUks9CA
f handleLoadClassFree 7 9 1EcIYVEg8UAMQUcREg - QA
f handleLoadGlobal 6 16 5EYIURGcYUJGgcRGkgEBCokCNEohCJE5ChEEQkREMRGsYYJGwsRG0wEBC40CNE4JGJEhGhEEQ0REMVE8BCUAIMQURE8 A NCkAEIMQUYko1EgAEIMQU04hGA
f handleStoreGlobal 6 17 5EYIURGcYURGgYcBCkgCNEkBGJGocRGsoEBCwsGNEwNEJEBGNG0cdE4EQVG0E4REMdE8EQVEBCFCUAIMU8REBC gA BCgAEIMQUck5CgAEIMQUcwRGA
f handleDeleteGlobal 5 6 VEUJCQAIMQREU - AA
f handleLoadName 6 19 dEYECBCcYCNEc5I5EgIURGkgUJGokRGsoEBCwsCNEwNEJElEhEEQsREMRG0gYJG40RG84EBCBC8CNEBC1GJENIhEEQ8REMVEFCBCUAIMQUREFCVEJCNCUAIMQUREJC A gcAEIMQUc5CkAEIMQUgswhGgAEIMQU8BCNIA5IA
f handleStoreName 6 21 dEYECBCcYCNEcpI5EgIURGkgURGogcBCsoGNEstGJGwkRG0wEBC40CNE45EJEtGNG8kdEBCEQVG8EBCREMdEFCEQVEJCFCUAIMUFCREJCdENCEQVERCRCUAIMUNCRERC Ag gcAEIMQUctCgAEIMQUkslEgAEIMQUk49GA5IA
f handleDeleteName 5 9 dEUECBCYUCNEYVCVEcJCQAIMQREcVEgVCQAIMQREg A gUAIMQYsAVCA
f handleJump 4 5 9EQIMREQ - -
f handleJumpBack 4 9 tEQAgFCUQCNEUdC9EYIMVEcIIAYREc9EgIMREg A gQAIMU8A
f handleJumpIfTrue 5 14 dEUEMBCYUCNEYFC9EcIQREcBCgUGNEgpCREIVEkoIAU4okKNEo9EVEsAIAIREsFCwkKNEwxG9E0IQRE0REI RCwA gUAIQUYVCUAIQUgpCMAIQREUAIQkodEANGMIQw
f handleJumpIfFalse 5 14 dEUEMBCYUCNEY0REIBCcUGNEcpC9EgIQREgVEkoIAU4okKNEo9EVEsAIAIREsBCwkKNEwxG9E0IQRE0REI RCwA gUAIQUYFCUAIQUcpCMAIQREUAIQkodEANGMIQw
f handleJumpIfNone 5 9 dEUEMQYUCBCcYGNEcVC9EgIQREgREI CQ wMIQc
f handleJumpIfNotNone 5 9 dEUEMQYUCBCcYGNEcFCJEdC9EgIQREgREI CQ wMIQc
f handleGeneratorEntry 3 4 VEMVEMAEIREM - AA
f handleYieldValue 5 7 dEUEQVEYZEUAEIUCREY A QA
f handleYieldDelegated 6 9 dEYEQdEcEUVEgZEUAEIYcREg - gA
f handleGetYieldFromIterator 5 9 dEUEQVEYdEIAUBCcYCNEclCVEgAIAIREghEEMYREI A QQAEIM4YAEIMYcFCA
f handleSend 6 8 dEYEQVEchEYAEIMYUREc - QA
f handleBuildTuple 6 11 cYQCEcEYVEglEMAcUBCkgGNEk5CVEoAIAIREohEEMgREI MA gQAEIMNCYAEIMgkZCA
f handleBuildList 6 11 cYQCEcEYVEgpEMAcUBCkgGNEk5CVEoAIAIREohEEMgREI MA gQAEIMNCYAEIMgkZCA
f handleBuildSet 6 11 cYQCEcEYVEgtEMAcUBCkgGNEk5CVEoAIAIREohEEMgREI MA gQAEIMNCYAEIMgkZCA
f handleBuildMap 6 11 cYQCEcEYVEgxEMAcUBCkgGNEk5CVEoAIAIREohEEMgREI MA gQAEIMNCYAEIMgkZCA
f handleBuildString 6 11 cYQCEcEYVEg1EMAcUBCkgGNEk5CVEoAIAIREohEEMgREI MA gQAEIMNCYAEIMgkZCA
f handleListAppend 5 9 dEUEMdEYEQVEc5EMAUYNEcRCREIVEgAIAIREg - gIAI8MAIcRCA
f handleSetAdd 5 9 dEUEMdEYEQVEc9EMAUYNEcRCREIVEgAIAIREg - gIAI8MAIcRCA
f handleMapAdd 6 11 dEYEMdEcEQdEgEUVEkBGQAYcgNEklCREIVEoAIAIREo - wIAIRCMAIklCA
f handleListExtend 5 9 dEUEMdEYEQVEcFGMAUYNEcRCREIVEgAIAIREg - gIAI8MAIcRCA
f handleSetUpdate 5 9 dEUEMdEYEQVEcJGMAUYNEcRCREIVEgAIAIREg - gIAI8MAIcRCA
f handleDictUpdate 5 9 dEUEMdEYEQVEcNGMAUYNEcRCREIVEgAIAIREg - gIAI8MAIcRCA
f handleDictMerge 6 11 dEYEMdEcEQdEgEUVEkRGQAYcgNEklCREIVEoAIAIREo - wIAIRCMAIklCA
f handleListToTuple 5 9 dEUEQVEYVGIAUBCcYCNEclCVEgAIAIREghEEMYREI A QQAEIM4YAEIMYcFCA
f handleUnpackSequence 6 21 dEYEQQcYCBCgcGNEgNIhGkYBCokKNEoNIRGsYkBCwsUNEwNIBC0UONE0NIZG4YGQhEEM4E8MSZGBCYSQhEE8BCREIcFCMWEJCEFCVENCZGQAYJCUNENChKREIVERCAIAIRERC cAsIEM wcAEIMUYgZCcAEIMUYoFEcAEIMUYwhEcAEIMUY0tIIAINKMAINChKA
f handleUnpackExtended 6 13 dEYEQccMCEgEcQkUGgoUKVEsdGUAYgkoNEsJEREIVEwAIAIREw M9eg RCIAI1CMAIsJEA
f handleConvertValue 6 10 dEYEQVEchGMAYUBCgcCNEgpCVEkAIAIREkhEEMcREI A QQAEIM8YAEIMcgJCA
f handleFormatSimple 5 10 dEUEQVEYMAVEclGMAUYBCgcCNEg5CVEkAIAIREkhEEMcREI A QUAEIMUgQAEIMNCYAEIMcgZCA
f handleFormatValue 6 11 dEYEQdEcEUVEglGMAYcBCkgCNEk5CVEoAIAIREohEEMgREI A gQAEIMNCYAEIMgkZCA
f handleJumpUnlessSequence 6 12 dEYEQVEcpGMAYU4gcCNEgpCVEkAIAIREkBCocCNEodE9EsIMREsREI A QMAIM8UAIMcgJCA5CMIMo
f handleJumpUnlessMapping 6 12 dEYEQVEctGMAYU4gcCNEgpCVEkAIAIREkBCocCNEodE9EsIMREsREI A QMAIM8UAIMcgJCA5CMIMo
f handleGetLength 5 9 dEUEQVEYxGIAUBCcYCNEclCVEgAIAIREghEEMYREI A QQAEIM4YAEIMYcFCA
f handleMatchKeys 6 11 dEYEQdEcEUVEg1GMAYcBCkgCNEk5CVEoAIAIREohEEMgREI A gQAEIMNCYAEIMgkZCA
f handleMatchClass 6 14 dEYEQEcQCdEgEcEkQGdEoEkVEs5GUAYgoUBCwsKNEwxEVE0AIAIRE0hEEMsREI EIA RCQAEIMFEYAEIMswREA
f handleMakeFunction 7 13 ccUCEgEc1EkIYVEo9GQAEgkBCsoGNEsNEVEwAIAMREwhEEQoREM MA wQAEMQhCYAEMQostCA
f handleLoadBuildClass 4 7 VEQBIEABCUQCNEURCVEYAIAIREYhEEMQREI A AQAEIMkYAEIMQUwA
f handleLoadAssertionError 4 7 VEQFIEABCUQCNEURCVEYAIAIREYhEEMQREI A AQAEIMkYAEIMQUwA
f handleSetupAnnotations 3 5 VEMJIIAENEMsREIVEQAIAIREQ - AIAIYMAIMsA
f handleImportName 7 14 1EcIYdEgEUEkUCdEoEkVEsNIQAcgoBCwsGNEwdEVE0AIAMRE0hEEQsREM EA BCQAEMQxCYAEMQsw9CA
f handleImportFrom 7 12 dEcEU1EgIYVEkRIMAcgBCokCNEo5CVEsAIAMREshEEQkREM A gQAEMQNCYAEMQkoZCA
f handleImportStar 4 7 dEQEMVEUVIMAEQNEUBCREIVEYAIAIREY - QIAIsMAIUBCA
f handlePrintExpression 4 7 dEQEMVEUZIIAQNEU8REIVEYAIAIREY - QIAIoMAIU8A
f handleRaiseException 4 6 dEQEMVECdIMAQCVEUAIAIREU A QIAIsA
f handleRaiseFrom 5 8 dEUEMdEYEQVECdIMAUYVEcAIAIREc - gIAI8A
f handleRaiseCurrent 3 4 VEMhIIAIREM - AA
f handleReraise 4 6 dEQEMVEUlIMAIQREU - QA
f handlePushHandled 5 7 tEUAodEYEQxEAoYhEEMUREI - -
f handlePopHandled 4 5 dEQEMxEAoQREI - -
f handleJumpIfNoMatch 6 13 dEYEQdEcEUVEgpIMAYc4kgCNEk5CVEoAIAIREoBCsgCNEstE9EwIMREwREI A gMAIMNCUAIMgkZCAJEMIMs
f handleWithEnter 6 8 dEYEQVEctIYAEIMYUREc - QA
f handleWithExit 6 11 dEYEQdEcEUVEgxIMAYcBCkgCNEk5CVEoAIAIREohEEMgREI A gQAEIMNCYAEIMgkZCA
f handleLoadAttribute 7 18 dEcEUQgcCBCkgGNEkhG5EoIYhGscRGwosBC0swNE0hGRG4owpG8c4BCBC8GNEBCJGJEhGhEEQ8REMVEFCZCYAIMQcYREFC cA wgAEIMQYck5CkAEIMQYco01EkAEIMQYc8BChGA
f handleStoreAttribute 7 18 dEcEQQgcCBCkgGNEkBG5EoIYhGscRGwosBC0swNE0BGRG4owdE8EUtGAc48REMdEBCEUVEFCdCYAIMcBCYREFC cA wgAEIMUYck5CkAEIMUYco0RGA
f handleDeleteAttribute 6 10 dEYEQ1EcIUVEghCMAYcNEgRCREMVEkAIAMREk - gIAM8MAMgRCA
f handleLoadMethod 7 24 dEcEUQgcCBCkgGNEkNK5EoIYhGscRGwo0BC0swNE0NKRG4ocBC84KNE8NKlGBCsJGFCBCRGJCFC4RGNCo8BCRCJCNCNERCNKRGVCoUhEEQVCEZCQOhEEZCcREMVEdClCYAIMQcYREdC cAQY wgAEIMQYck5CoAEIMQYcos0lEoAEIMQYcos85GkAEIMQYcoRCNKA
f handleLoadItem 6 33 dEYEQdEcEUQgYCBCkgGNEk1QQocKFCsoGNEs1QhGwYBC0wONE0xKJG4YRG84BC5CBCcAFCBC4JCFCGNEJCNIENCFC8AFCNCJCRCFC8NERCxKRGVC4FCJGZCVCZGdCZCFCJChEEMdCREIBChCwSNEhC1QRGlCYk5CpCcAtCpC4xCtCGNExCtOE1CtClCAtC1CJC5CtClCNE5C1QZG9CYtCQhEEM9CREIVEBEpCUAIMYcREBE cAEws BCcAEIMYcktCcAEIMYcsVEgAEIMYcw0lGsAEIMYcw48FCJCdIoAEIMYcw4FCRCBMcAEIMYchCFOkAEIMYclCtCxC9OgAEIMYctC5C1QA
f handleLoadItemInteger 6 29 dEYEQQcYCBCgcGNEghOhGkYBCokKNEopIJGsYRGwsBCA0U440GNE4FGE80wA08JCBC0wNEBCpIRGFCsFCJGJCFCZGNCJC0JChEEMNCREIBCRCkONERChORGVCYkAZCU4dCZCGNEdCZMEhCZCVCAZChCJClCZCVCNElChOZGpCYZCQhEEMpCREI1CtCUVExCpCUAIMYtCRExC cAws wcAEIMUYgZCgAEIMUYkodEsAEIMUYksw04VGoAEIMUYks0BC5IcAEIMUYRCxKkAEIMUYVCZCdCpMgAEIMUYZClCtOA
f handleStoreItem 6 26 dEYEMdEcEQQgYCBCkgGNEkxKQocKFCsoGNEsxKhGwYBC0wONE0xKJG4YRG84BC5CBCcAFCBC4JCFCGNEJCNIENCFC8AFCNCJCRCFC8NERCxKRGVC4FCNGZCVCdEdCEUdGZCFCJCdCREIdEhCEUVElCtCUAIYchCRElC cAEw BCcAEIUYcktCcAEIUYcsVEcAEIUYc0lGoAEIUYc48FCJCdIkAEIUYc4FCRCBMA
f handleDeleteItem 5 9 dEUEMdEYEQVEcxCMAUYNEcRCREIVEgAIAIREg - gIAI8MAIcRCA
f handleBuildSlice 5 14 dEUEQVEYQEUEcQCdEgEcVEkQEgEoQGdEsEoVEwQEsxG0ANC1G0RCY1G0VCk1G0ZCwhEEM0REI EI QUAEIMQFCYAEIMQY5CYAEIMYk
f handleGetIterator 5 9 dEUEQVEY1CIAUBCcYCNEclCVEgAIAIREghEEMYREI A QQAEIM4YAEIMYcFCA
f handleForIterate 6 34 dEYEQQcYCBCgcGNEgNShGkYBCokKNEo5INGsYRGwsdC80wGNE01E9E4IURE4RG8shCIBCwOVGsdCBCRGFCYlCEJC8FCVGshCJC1CNC8hEEMNCREIBCRCkSNERCNSNGVCYRGZCVCpCFCdCZCGNEdCNSRGhCVCpCJGlChCRGpCVCtCRGtClCBC4xCpCtCNExCNSE1CpCOVGVCtC1CRG5ClCFCJG9C5CZGBE9CpCJChEEMBEREIVEFE5CYAEIMYUREFE cAZCEhC wcAEIMUYgZCgAEIMUYkoREgEIMUYsw0JKcAEIMUYRCBMgAEIMUYVCdCZOoAEIMUYVClCpCxCNSA
f handleCall 6 27 cYQCEcEYdEgEQQkgGBCokKNEoFOhGsgBCwsONEwtKJG0gRG40xCRG841CBCBC8UNEBCtKtEFCAgFCJCFCKNEJCpI9ENCISVERCIIANCRERCEVCcWVEZC9CcAEIVC4UKREZChGdCgBChCdCaNEhCFOVElCBEYAEIMcURElCVEpCFEYAEIcUKREpC McAZECBGdE RCgAEIMUcgo5CgAEIMUcgwBGkAEIMUcg4BCtGcAEIUc4JCJIA5IAJMcAEIMUchCVMAFOA
f handleCallMethod 6 35 cYQCEcEYEgQGdEkEgBCokKNEoJEVEsJEUAEIcUREsdEwEQQ0wOBC40KNE4dShG8wBCBC8SNEBC1OJGFCwRGJCFCxCRGNCJC1CERCUWBCVCNCRCNEVC1OtEZCAgFCdCZCKNEdChM9EhCIaVElCIIAhCRElCEpCceEtCUWVExC9CcAEIpCJCtCKRExChG1CwBC5C1CiNE5CdSE9CUWVEBEBEYAEIMc9CREBEEFEUWVEJEFEYAEIcFEKREJE MYAcZEECBGdE RCgAEIMQUcodCA5EgAEIMUcw4hGgAEIMUcwBC5IkAEIMUcwJCVClKcAEIUcJCdCBMABOARQcAEIMUc5CtQAtSA
f handleCallKeywords 6 12 cYQCEcEYEgQGEkgUdEoEkVEsFEYAEIcUoREs MY RCA
f handleCallMethodKeywords 6 20 cYQCEcEYEgQGEkgUdEoEkEsQKdEwEsBC0wONE05GE4cSdE8EQFG48EBCcSVEFCFEYAEIBCUoREFCEJCUWVENCFEYAEIcJCoRENC McYAgE BEgAEIQUco0JGAJIA
f handleCallExpanded 5 11 dEUEQEYQCdEcEYEgQGdEkEgVEoNEcAEIMUckREo Yc RCA
f handleReturnValue 4 14 dEQEMlEUE5CQYUCFCcYGNEcxCVEgREMAEQREglEkE9ClEoEBExEAFEklEskJERGwsNExEAREwBG0ohEk0QREo 9eA BCQAEQcNCA
"""

// Natives with one calling convention: words in, a word out; doubles travel as bits.
private func native0(_ a0: Int, _ a1: Int) -> Int { fault(ThreadState(raw: a0), CodePointer(raw: a1)).raw }
private func native1(_ a0: Int) -> Int { unwind(ThreadState(raw: a0)).raw }
private func native2(_ a0: Int, _ a1: Int) -> Int { pollSlow(ThreadState(raw: a0), CodePointer(raw: a1)).raw }
private func native3() -> Int { emptyString().raw }
private func native4(_ a0: Int) -> Int { sliceBound(Value(raw: a0)).raw }
private func native5(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { binarySlow(ThreadState(raw: a0), CodePointer(raw: a1), a2, Value(raw: a3), Value(raw: a4)).raw }
private func native6(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { inplaceSlow(ThreadState(raw: a0), CodePointer(raw: a1), a2, Value(raw: a3), Value(raw: a4)).raw }
private func native7(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { unarySlow(ThreadState(raw: a0), CodePointer(raw: a1), a2, Value(raw: a3)).raw }
private func native8(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { compareSlow(ThreadState(raw: a0), CodePointer(raw: a1), a2, Value(raw: a3), Value(raw: a4)).raw }
private func native9(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int, _ a6: Int) -> Int { compareJumpSlow(ThreadState(raw: a0), CodePointer(raw: a1), a2, Value(raw: a3), Value(raw: a4), a5, a6).raw }
private func native10(_ a0: Int, _ a1: Int) -> Int { isTrue(ThreadState(raw: a0), Value(raw: a1)) }
private func native11(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { contains(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)) }
private func native12(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { raiseUnbound(ThreadState(raw: a0), CodePointer(raw: a1), Value(raw: a2)).raw }
private func native13(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { raiseUnboundCell(ThreadState(raw: a0), CodePointer(raw: a1), Value(raw: a2), Value(raw: a3)).raw }
private func native14(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { raiseUnboundFree(ThreadState(raw: a0), CodePointer(raw: a1), Value(raw: a2)).raw }
private func native15(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { loadClassFree(ThreadState(raw: a0), CodePointer(raw: a1), a2, a3, Value(raw: a4)).raw }
private func native16(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { loadGlobalMiss(ThreadState(raw: a0), Constants(raw: a1), CodePointer(raw: a2), a3, a4).raw }
private func native17(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { storeGlobalMiss(ThreadState(raw: a0), Constants(raw: a1), CodePointer(raw: a2), a3, Value(raw: a4)).raw }
private func native18(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { deleteGlobal(ThreadState(raw: a0), Constants(raw: a1), CodePointer(raw: a2), a3).raw }
private func native19(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { loadNamespaceName(ThreadState(raw: a0), Constants(raw: a1), CodePointer(raw: a2), a3, a4).raw }
private func native20(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { storeNamespaceName(ThreadState(raw: a0), Constants(raw: a1), CodePointer(raw: a2), a3, Value(raw: a4)).raw }
private func native21(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { deleteNamespaceName(ThreadState(raw: a0), Constants(raw: a1), CodePointer(raw: a2), a3).raw }
private func native22(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { loadAttributeSlow(ThreadState(raw: a0), Constants(raw: a1), CodePointer(raw: a2), a3, Value(raw: a4), a5).raw }
private func native23(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { storeAttributeSlow(ThreadState(raw: a0), Constants(raw: a1), CodePointer(raw: a2), Value(raw: a3), Value(raw: a4), a5).raw }
private func native24(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { deleteAttribute(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native25(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { loadMethodSlow(ThreadState(raw: a0), Constants(raw: a1), CodePointer(raw: a2), a3, Value(raw: a4), a5).raw }
private func native26(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { loadItemSlow(ThreadState(raw: a0), CodePointer(raw: a1), a2, Value(raw: a3), Value(raw: a4)).raw }
private func native27(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { storeItemSlow(ThreadState(raw: a0), CodePointer(raw: a1), Value(raw: a2), Value(raw: a3), Value(raw: a4)).raw }
private func native28(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { deleteItem(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native29(_ a0: Int, _ a1: Int) -> Int { getIterator(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native30(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { forIterateSlow(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), a3, Value(raw: a4), a5).raw }
private func native31(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int, _ a6: Int) -> Int { enterFrame(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), a3, CodeObject(raw: a4), a5, a6).raw }
private func native32(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { callNativeSlot(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), a3, a4, a5).raw }
private func native33(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { callSlow(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), a3, a4, Value(raw: a5)).raw }
private func native34(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { callUnboundMethod(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), a3, a4).raw }
private func native35(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int, _ a6: Int) -> Int { callExpanded(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), a3, Value(raw: a4), Value(raw: a5), Value(raw: a6)).raw }
private func native36(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { returnSlow(ThreadState(raw: a0), Frame(raw: a1), Value(raw: a2)).raw }
private func native37(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { generatorEntry(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2)).raw }
private func native38(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { yieldValue(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), Value(raw: a3), Value(raw: a4)).raw }
private func native39(_ a0: Int, _ a1: Int) -> Int { yieldFromIterator(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native40(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { sendValue(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), a3, Value(raw: a4), a5).raw }
private func native41(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { makeTuple(ThreadState(raw: a0), a1, a2).raw }
private func native42(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { makeList(ThreadState(raw: a0), a1, a2).raw }
private func native43(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { buildSet(ThreadState(raw: a0), a1, a2).raw }
private func native44(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { buildMap(ThreadState(raw: a0), a1, a2).raw }
private func native45(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { joinStrings(ThreadState(raw: a0), a1, a2).raw }
private func native46(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { listAppend(ThreadState(raw: a0), ListObject(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native47(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { setAdd(ThreadState(raw: a0), SetObject(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native48(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { dictSet(ThreadState(raw: a0), DictObject(raw: a1), Value(raw: a2), Value(raw: a3)) ? 1 : 0 }
private func native49(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { listExtend(ThreadState(raw: a0), ListObject(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native50(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { setUpdate(ThreadState(raw: a0), SetObject(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native51(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { dictUpdateDisplay(ThreadState(raw: a0), DictObject(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native52(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { dictMergeKeywords(ThreadState(raw: a0), DictObject(raw: a1), Value(raw: a2), Value(raw: a3)) ? 1 : 0 }
private func native53(_ a0: Int, _ a1: Int) -> Int { listToTuple(ThreadState(raw: a0), ListObject(raw: a1)).raw }
private func native54(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { unpackInto(ThreadState(raw: a0), Value(raw: a1), a2, a3) ? 1 : 0 }
private func native55(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { unpackExtended(ThreadState(raw: a0), Value(raw: a1), a2, a3, a4) ? 1 : 0 }
private func native56(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { convertValue(ThreadState(raw: a0), Value(raw: a1), a2).raw }
private func native57(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { format(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)).raw }
private func native58(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { matchSequence(ThreadState(raw: a0), Value(raw: a1), a2) }
private func native59(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { matchMapping(ThreadState(raw: a0), Value(raw: a1), a2) }
private func native60(_ a0: Int, _ a1: Int) -> Int { lengthValue(ThreadState(raw: a0), Value(raw: a1)).raw }
private func native61(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { matchKeys(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)).raw }
private func native62(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int) -> Int { matchClass(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2), Value(raw: a3), a4).raw }
private func native63(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { makeFunction(ThreadState(raw: a0), Frame(raw: a1), a2, Value(raw: a3)).raw }
private func native64(_ a0: Int) -> Int { loadBuildClass(ThreadState(raw: a0)).raw }
private func native65(_ a0: Int) -> Int { loadAssertionError(ThreadState(raw: a0)).raw }
private func native66(_ a0: Int, _ a1: Int) -> Int { setupAnnotations(ThreadState(raw: a0), Frame(raw: a1)) ? 1 : 0 }
private func native67(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int) -> Int { importName(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2), Value(raw: a3)).raw }
private func native68(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { importFrom(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)).raw }
private func native69(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { importStar(ThreadState(raw: a0), Frame(raw: a1), Value(raw: a2)) ? 1 : 0 }
private func native70(_ a0: Int, _ a1: Int) -> Int { printExpression(ThreadState(raw: a0), Value(raw: a1)) ? 1 : 0 }
private func native71(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { raiseStatement(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)); return 0 }
private func native72(_ a0: Int, _ a1: Int) -> Int { raiseCurrent(ThreadState(raw: a0), CodePointer(raw: a1)).raw }
private func native73(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { reraise(ThreadState(raw: a0), CodePointer(raw: a1), Value(raw: a2)).raw }
private func native74(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { exceptionMatches(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)) }
private func native75(_ a0: Int, _ a1: Int, _ a2: Int, _ a3: Int, _ a4: Int, _ a5: Int) -> Int { withEnter(ThreadState(raw: a0), Frame(raw: a1), CodePointer(raw: a2), a3, Value(raw: a4), a5).raw }
private func native76(_ a0: Int, _ a1: Int, _ a2: Int) -> Int { withExit(ThreadState(raw: a0), Value(raw: a1), Value(raw: a2)).raw }

/// The addresses of those functions, in the order of the jitcode's natives.
func fillJitcodeNatives(_ table: UnsafeMutablePointer<Int>) {
    table[0] = unsafeBitCast(native0 as @convention(c) (Int, Int) -> Int, to: Int.self)  // fault
    table[1] = unsafeBitCast(native1 as @convention(c) (Int) -> Int, to: Int.self)  // unwind
    table[2] = unsafeBitCast(native2 as @convention(c) (Int, Int) -> Int, to: Int.self)  // pollSlow
    table[3] = unsafeBitCast(native3 as @convention(c) () -> Int, to: Int.self)  // emptyString
    table[4] = unsafeBitCast(native4 as @convention(c) (Int) -> Int, to: Int.self)  // sliceBound
    table[5] = unsafeBitCast(native5 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // binarySlow
    table[6] = unsafeBitCast(native6 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // inplaceSlow
    table[7] = unsafeBitCast(native7 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // unarySlow
    table[8] = unsafeBitCast(native8 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // compareSlow
    table[9] = unsafeBitCast(native9 as @convention(c) (Int, Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // compareJumpSlow
    table[10] = unsafeBitCast(native10 as @convention(c) (Int, Int) -> Int, to: Int.self)  // isTrue
    table[11] = unsafeBitCast(native11 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // contains
    table[12] = unsafeBitCast(native12 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // raiseUnbound
    table[13] = unsafeBitCast(native13 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // raiseUnboundCell
    table[14] = unsafeBitCast(native14 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // raiseUnboundFree
    table[15] = unsafeBitCast(native15 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // loadClassFree
    table[16] = unsafeBitCast(native16 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // loadGlobalMiss
    table[17] = unsafeBitCast(native17 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // storeGlobalMiss
    table[18] = unsafeBitCast(native18 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // deleteGlobal
    table[19] = unsafeBitCast(native19 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // loadNamespaceName
    table[20] = unsafeBitCast(native20 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // storeNamespaceName
    table[21] = unsafeBitCast(native21 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // deleteNamespaceName
    table[22] = unsafeBitCast(native22 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // loadAttributeSlow
    table[23] = unsafeBitCast(native23 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // storeAttributeSlow
    table[24] = unsafeBitCast(native24 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // deleteAttribute
    table[25] = unsafeBitCast(native25 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // loadMethodSlow
    table[26] = unsafeBitCast(native26 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // loadItemSlow
    table[27] = unsafeBitCast(native27 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // storeItemSlow
    table[28] = unsafeBitCast(native28 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // deleteItem
    table[29] = unsafeBitCast(native29 as @convention(c) (Int, Int) -> Int, to: Int.self)  // getIterator
    table[30] = unsafeBitCast(native30 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // forIterateSlow
    table[31] = unsafeBitCast(native31 as @convention(c) (Int, Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // enterFrame
    table[32] = unsafeBitCast(native32 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // callNativeSlot
    table[33] = unsafeBitCast(native33 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // callSlow
    table[34] = unsafeBitCast(native34 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // callUnboundMethod
    table[35] = unsafeBitCast(native35 as @convention(c) (Int, Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // callExpanded
    table[36] = unsafeBitCast(native36 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // returnSlow
    table[37] = unsafeBitCast(native37 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // generatorEntry
    table[38] = unsafeBitCast(native38 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // yieldValue
    table[39] = unsafeBitCast(native39 as @convention(c) (Int, Int) -> Int, to: Int.self)  // yieldFromIterator
    table[40] = unsafeBitCast(native40 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // sendValue
    table[41] = unsafeBitCast(native41 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // makeTuple
    table[42] = unsafeBitCast(native42 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // makeList
    table[43] = unsafeBitCast(native43 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // buildSet
    table[44] = unsafeBitCast(native44 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // buildMap
    table[45] = unsafeBitCast(native45 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // joinStrings
    table[46] = unsafeBitCast(native46 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // listAppend
    table[47] = unsafeBitCast(native47 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // setAdd
    table[48] = unsafeBitCast(native48 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // dictSet
    table[49] = unsafeBitCast(native49 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // listExtend
    table[50] = unsafeBitCast(native50 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // setUpdate
    table[51] = unsafeBitCast(native51 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // dictUpdateDisplay
    table[52] = unsafeBitCast(native52 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // dictMergeKeywords
    table[53] = unsafeBitCast(native53 as @convention(c) (Int, Int) -> Int, to: Int.self)  // listToTuple
    table[54] = unsafeBitCast(native54 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // unpackInto
    table[55] = unsafeBitCast(native55 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // unpackExtended
    table[56] = unsafeBitCast(native56 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // convertValue
    table[57] = unsafeBitCast(native57 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // format
    table[58] = unsafeBitCast(native58 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // matchSequence
    table[59] = unsafeBitCast(native59 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // matchMapping
    table[60] = unsafeBitCast(native60 as @convention(c) (Int, Int) -> Int, to: Int.self)  // lengthValue
    table[61] = unsafeBitCast(native61 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // matchKeys
    table[62] = unsafeBitCast(native62 as @convention(c) (Int, Int, Int, Int, Int) -> Int, to: Int.self)  // matchClass
    table[63] = unsafeBitCast(native63 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // makeFunction
    table[64] = unsafeBitCast(native64 as @convention(c) (Int) -> Int, to: Int.self)  // loadBuildClass
    table[65] = unsafeBitCast(native65 as @convention(c) (Int) -> Int, to: Int.self)  // loadAssertionError
    table[66] = unsafeBitCast(native66 as @convention(c) (Int, Int) -> Int, to: Int.self)  // setupAnnotations
    table[67] = unsafeBitCast(native67 as @convention(c) (Int, Int, Int, Int) -> Int, to: Int.self)  // importName
    table[68] = unsafeBitCast(native68 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // importFrom
    table[69] = unsafeBitCast(native69 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // importStar
    table[70] = unsafeBitCast(native70 as @convention(c) (Int, Int) -> Int, to: Int.self)  // printExpression
    table[71] = unsafeBitCast(native71 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // raiseStatement
    table[72] = unsafeBitCast(native72 as @convention(c) (Int, Int) -> Int, to: Int.self)  // raiseCurrent
    table[73] = unsafeBitCast(native73 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // reraise
    table[74] = unsafeBitCast(native74 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // exceptionMatches
    table[75] = unsafeBitCast(native75 as @convention(c) (Int, Int, Int, Int, Int, Int) -> Int, to: Int.self)  // withEnter
    table[76] = unsafeBitCast(native76 as @convention(c) (Int, Int, Int) -> Int, to: Int.self)  // withExit
}

/// How many there are.
let jitcodeNativeCount = 77
